/** What is wrong with an attribute of an event. */
export const attributeProblems = {
  "missing-attribute": {
    message: { id: "atribut `{name}` belum ada", en: "the attribute `{name}` is missing" },
  },
  "misspelt-attribute": {
    message: { id: "atribut `{name}` tidak dikenal", en: "the attribute `{name}` is not known" },
    help: { id: "mungkin maksud Anda `{meant}`", en: "did you mean `{meant}`" },
  },
  "bad-attribute-name": {
    message: { id: "`{name}` tidak dapat menjadi nama atribut", en: "`{name}` cannot be the name of an attribute" },
    help: {
      id: "nama atribut hanya memuat huruf kecil dan angka; keterangan lain ditulis di dalam `data`",
      en: "names of attributes hold lower-case letters and digits only; anything else goes into `data`",
    },
  },
  "nested-attribute": {
    message: { id: "atribut `{name}` memuat objek atau larik", en: "the attribute `{name}` holds an object or an array" },
    help: { id: "tulis di dalam `data`", en: "write it inside `data`" },
  },
  "not-text": {
    message: { id: "`{name}` harus berupa teks", en: "`{name}` must be text" },
  },
  "empty-text": {
    message: { id: "`{name}` tidak boleh kosong", en: "`{name}` must not be empty" },
  },
  "text-too-long": {
    message: { id: "`{name}` lebih panjang daripada {limit} karakter", en: "`{name}` is longer than {limit} characters" },
  },
  "unsupported-version": {
    message: { id: "versi CloudEvents `{version}` tidak dikenal", en: "the CloudEvents version `{version}` is not known" },
    help: { id: 'tulis `"specversion": "1.0"`', en: 'write `"specversion": "1.0"`' },
  },
  "invalid-time": {
    message: { id: "`{value}` bukan waktu yang lengkap dan mungkin", en: "`{value}` is not a complete and possible time" },
    help: {
      id: "tulis tanggal, jam, dan selisih zona, misalnya `2017-08-10T10:46:00+07:00`",
      en: "write date, hour and offset, for example `2017-08-10T10:46:00+07:00`",
    },
  },
  "date-without-zone": {
    message: {
      id: "`{value}` adalah tanggal tanpa jam, dan `timezone` belum ada",
      en: "`{value}` is a date without an hour, and `timezone` is missing",
    },
    help: {
      id: "tulis jam dan selisih zona, atau tambahkan `timezone`, misalnya `Asia/Jakarta`",
      en: "write an hour and an offset, or add `timezone`, for example `Asia/Jakarta`",
    },
  },
  "unknown-zone": {
    message: { id: "zona waktu `{value}` tidak dikenal", en: "the time zone `{value}` is not known" },
    help: { id: "tulis nama IANA, misalnya `Asia/Jakarta`", en: "write an IANA name, for example `Asia/Jakarta`" },
  },
  "no-such-day": {
    message: { id: "tanggal `{value}` tidak pernah ada di `{zone}`", en: "the day `{value}` never was in `{zone}`" },
  },
  "span-without-length": {
    message: { id: "`timeuntil` tidak lebih lambat daripada `time`", en: "`timeuntil` is not later than `time`" },
    help: {
      id: "rentangnya mulai pada `time` dan berakhir tepat sebelum `timeuntil`",
      en: "the span begins at `time` and ends just before `timeuntil`",
    },
  },
  "recorded-before-time": {
    message: { id: "`recordedtime` lebih awal daripada `time`", en: "`recordedtime` is earlier than `time`" },
    help: { id: "peristiwa tidak dapat dicatat sebelum terjadi", en: "what happened cannot have been recorded before" },
  },
  "invalid-sequence": {
    message: { id: "`sequence` harus berupa bilangan bulat", en: "`sequence` must be a whole number" },
    help: {
      id: 'tulis bilangan antara -9007199254740991 dan 9007199254740991, misalnya `12` atau `"12"`',
      en: 'write a number between -9007199254740991 and 9007199254740991, for example `12` or `"12"`',
    },
  },
  "role-without-actor": {
    message: { id: "`actorrole` ditulis tanpa `actor`", en: "`actorrole` is given without `actor`" },
    help: { id: "sebutkan pelakunya dalam `actor`", en: "name who acted in `actor`" },
  },
  "not-json-content": {
    message: { id: "isi berjenis `{value}` tidak dibaca", en: "content of the kind `{value}` is not read" },
    help: {
      id: "tulis `data` sebagai JSON dan `datacontenttype` sebagai `application/json`",
      en: "write `data` as JSON and `datacontenttype` as `application/json`",
    },
  },
  "binary-data": {
    message: {
      id: "`data_base64` tidak dibaca karena klausul tidak dapat menilai isi biner",
      en: "`data_base64` is not read, because no clause can judge binary content",
    },
    help: { id: "tulis isinya sebagai JSON di dalam `data`", en: "write its content as JSON inside `data`" },
  },
} as const;
