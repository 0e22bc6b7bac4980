// Generated from schemas/ by `UPDATE_VALIDATORS=1 vitest run test/language/schema`; changes made here are lost.
import type { PlainValue } from "../../yaml/plain-value.js";
import { type Failure, joinFailures, noFailures, type Whereabouts } from "../failure.js";

const failuresOf: { [validator: string]: Failure[] | null } = {};

/** Every way in which a value does not fit `schemas/calendar.v1.schema.json`. */
export function validateCalendar(data: PlainValue): readonly Failure[] {
  return validate13(data) ? [] : (failuresOf.validate13 ?? []);
}
const schema10 = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["patuh/v1"]},"kind":{"type":"string","enum":["Calendar"]},"metadata":{"type":"object","properties":{"id":{"$ref":"#/$defs/dotted"},"title":{"$ref":"#/$defs/text"}},"required":["id","title"],"additionalProperties":false},"sources":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/dotted"},"additionalProperties":{"$ref":"#/$defs/source"}},"years":{"type":"object","maxProperties":400,"additionalProperties":{"$ref":"#/$defs/year"}}},"required":["apiVersion","kind","metadata","years"],"additionalProperties":false,"$defs":{"text":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":4000},"en":{"type":"string","minLength":1,"maxLength":4000}},"required":["id"],"additionalProperties":false},"dotted":{"type":"string","maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"basis":{"type":"string","enum":["stated","reported","derived","assumed"]},"source":{"type":"object","properties":{"title":{"$ref":"#/$defs/text"},"publisher":{"type":"string","minLength":1,"maxLength":4000},"date":{"type":"string","minLength":1,"maxLength":4000},"url":{"type":"string","minLength":1,"maxLength":4000},"note":{"$ref":"#/$defs/text"}},"required":["title"],"additionalProperties":false},"year":{"type":"object","properties":{"basis":{"$ref":"#/$defs/basis"},"source":{"type":"string","minLength":1,"maxLength":100},"note":{"$ref":"#/$defs/text"},"days":{"type":"array","maxItems":400,"items":{"$ref":"#/$defs/day"}}},"required":["basis","days"],"additionalProperties":false},"day":{"type":"object","properties":{"date":{"type":"string","minLength":1,"maxLength":4000},"kind":{"type":"string","enum":["public-holiday","collective-leave"]},"title":{"$ref":"#/$defs/text"},"source":{"type":"string","minLength":1,"maxLength":100},"known-from":{"type":"string","minLength":1,"maxLength":4000}},"required":["date","kind","title"],"additionalProperties":false}}};
const schema11 = {"type":"string","maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"};
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
const schema12 = {"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":4000},"en":{"type":"string","minLength":1,"maxLength":4000}},"required":["id"],"additionalProperties":false};

function validate14(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "en"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema12.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema12.properties.id.type,parentSchema:schema12.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err5 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema12.properties.en,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.en,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"},schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
failuresOf.validate14 = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","properties":{"title":{"$ref":"#/$defs/text"},"publisher":{"type":"string","minLength":1,"maxLength":4000},"date":{"type":"string","minLength":1,"maxLength":4000},"url":{"type":"string","minLength":1,"maxLength":4000},"note":{"$ref":"#/$defs/text"}},"required":["title"],"additionalProperties":false};

function validate16(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "publisher")) || (key0 === "date")) || (key0 === "url")) || (key0 === "note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate14(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate14);
errors = vErrors.length;
}
}
if(data.publisher !== undefined){
let data1 = data.publisher;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err2 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema14.properties.publisher,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema14.properties.publisher,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "string"},schema:schema14.properties.publisher.type,parentSchema:schema14.properties.publisher,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.date !== undefined){
let data2 = data.date;
if(typeof data2 === "string"){
if(data2.length > 4000){
const err5 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema14.properties.date,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema14.properties.date,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},schema:schema14.properties.date.type,parentSchema:schema14.properties.date,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(data3.length > 4000){
const err8 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema14.properties.url,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema14.properties.url,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},schema:schema14.properties.url.type,parentSchema:schema14.properties.url,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.note !== undefined){
if(!(validate14(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate14);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
failuresOf.validate16 = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","properties":{"basis":{"$ref":"#/$defs/basis"},"source":{"type":"string","minLength":1,"maxLength":100},"note":{"$ref":"#/$defs/text"},"days":{"type":"array","maxItems":400,"items":{"$ref":"#/$defs/day"}}},"required":["basis","days"],"additionalProperties":false};
const schema16 = {"type":"string","enum":["stated","reported","derived","assumed"]};
const schema17 = {"type":"object","properties":{"date":{"type":"string","minLength":1,"maxLength":4000},"kind":{"type":"string","enum":["public-holiday","collective-leave"]},"title":{"$ref":"#/$defs/text"},"source":{"type":"string","minLength":1,"maxLength":100},"known-from":{"type":"string","minLength":1,"maxLength":4000}},"required":["date","kind","title"],"additionalProperties":false};

function validate22(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "date") || (key0 === "kind")) || (key0 === "title")) || (key0 === "source")) || (key0 === "known-from"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.date !== undefined){
let data0 = data.date;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err4 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema17.properties.date,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema17.properties.date,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},schema:schema17.properties.date.type,parentSchema:schema17.properties.date,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema17.properties.kind.type,parentSchema:schema17.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data1 === "public-holiday") || (data1 === "collective-leave"))){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema17.properties.kind.enum},schema:schema17.properties.kind.enum,parentSchema:schema17.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate14(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate14);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(data3.length > 100){
const err9 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema17.properties.source,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema17.properties.source,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema17.properties.source.type,parentSchema:schema17.properties.source,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["known-from"] !== undefined){
let data4 = data["known-from"];
if(typeof data4 === "string"){
if(data4.length > 4000){
const err12 = {instancePath:instancePath+"/known-from",schemaPath:"#/properties/known-from/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema17.properties["known-from"],data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/known-from",schemaPath:"#/properties/known-from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema17.properties["known-from"],data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/known-from",schemaPath:"#/properties/known-from/type",keyword:"type",params:{type: "string"},schema:schema17.properties["known-from"].type,parentSchema:schema17.properties["known-from"],data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
failuresOf.validate22 = vErrors;
return errors === 0;
}


function validate20(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.basis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"},schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.days === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "days"},schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "basis") || (key0 === "source")) || (key0 === "note")) || (key0 === "days"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.basis !== undefined){
let data0 = data.basis;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data0 === "stated") || (data0 === "reported")) || (data0 === "derived")) || (data0 === "assumed"))){
const err4 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/enum",keyword:"enum",params:{allowedValues: schema16.enum},schema:schema16.enum,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 === "string"){
if(data1.length > 100){
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema15.properties.source,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema15.properties.source,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema15.properties.source.type,parentSchema:schema15.properties.source,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.note !== undefined){
if(!(validate14(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate14);
errors = vErrors.length;
}
}
if(data.days !== undefined){
let data3 = data.days;
if(Array.isArray(data3)){
if(data3.length > 400){
const err8 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/maxItems",keyword:"maxItems",params:{limit: 400},schema:400,parentSchema:schema15.properties.days,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data3[i0], {instancePath:instancePath+"/days/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate22);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "array"},schema:schema15.properties.days.type,parentSchema:schema15.properties.days,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
failuresOf.validate20 = vErrors;
return errors === 0;
}


function validate13(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.years === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "years"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "sources")) || (key0 === "years"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema10.properties.apiVersion.type,parentSchema:schema10.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "patuh/v1")){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema10.properties.apiVersion.enum},schema:schema10.properties.apiVersion.enum,parentSchema:schema10.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema10.properties.kind.type,parentSchema:schema10.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data1 === "Calendar")){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema10.properties.kind.enum},schema:schema10.properties.kind.enum,parentSchema:schema10.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "id"},schema:schema10.properties.metadata.required,parentSchema:schema10.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.title === undefined){
const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "title"},schema:schema10.properties.metadata.required,parentSchema:schema10.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "id") || (key1 === "title"))){
const err11 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema10.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(data3.length > 100){
const err12 = {instancePath:instancePath+"/metadata/id",schemaPath:"#/$defs/dotted/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema11,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern0.test(data3)){
const err13 = {instancePath:instancePath+"/metadata/id",schemaPath:"#/$defs/dotted/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]*$",parentSchema:schema11,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/metadata/id",schemaPath:"#/$defs/dotted/type",keyword:"type",params:{type: "string"},schema:schema11.type,parentSchema:schema11,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.title !== undefined){
if(!(validate14(data2.title, {instancePath:instancePath+"/metadata/title",parentData:data2,parentDataProperty:"title",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate14);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema10.properties.metadata.type,parentSchema:schema10.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sources !== undefined){
let data5 = data.sources;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 2000){
const err16 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/maxProperties",keyword:"maxProperties",params:{limit: 2000},schema:2000,parentSchema:schema10.properties.sources,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 in data5){
const _errs15 = errors;
if(typeof key2 === "string"){
if(key2.length > 100){
const err17 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/dotted/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema11,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern0.test(key2)){
const err18 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/dotted/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]*$",parentSchema:schema11,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/dotted/type",keyword:"type",params:{type: "string"},schema:schema11.type,parentSchema:schema11,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid3 = _errs15 === errors;
if(!valid3){
const err20 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema10.properties.sources.propertyNames,parentSchema:schema10.properties.sources,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key3 in data5){
if(!(validate16(data5[key3], {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key3,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate16);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},schema:schema10.properties.sources.type,parentSchema:schema10.properties.sources,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.years !== undefined){
let data7 = data.years;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 400){
const err22 = {instancePath:instancePath+"/years",schemaPath:"#/properties/years/maxProperties",keyword:"maxProperties",params:{limit: 400},schema:400,parentSchema:schema10.properties.years,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key4 in data7){
if(!(validate20(data7[key4], {instancePath:instancePath+"/years/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key4,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate20);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/years",schemaPath:"#/properties/years/type",keyword:"type",params:{type: "object"},schema:schema10.properties.years.type,parentSchema:schema10.properties.years,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
failuresOf.validate13 = vErrors;
return errors === 0;
}
