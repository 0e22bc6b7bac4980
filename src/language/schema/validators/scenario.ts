// Generated from schemas/ by `UPDATE_VALIDATORS=1 vitest run test/language/schema`; changes made here are lost.
import type { PlainValue } from "../../yaml/plain-value.js";
import { type Failure, joinFailures, noFailures, type Whereabouts } from "../failure.js";

const failuresOf: { [validator: string]: Failure[] | null } = {};

/** Every way in which a value does not fit `schemas/scenario.v1.schema.json`. */
export function validateScenario(data: PlainValue): readonly Failure[] {
  return validate13(data) ? [] : (failuresOf.validate13 ?? []);
}
const schema10 = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["patuh/v1"]},"kind":{"type":"string","enum":["Scenario"]},"title":{"$ref":"#/$defs/text"},"policy":{"type":"string","minLength":1,"maxLength":200},"as-if":{"type":"string","minLength":1,"maxLength":100},"start":{"type":"string","minLength":1,"maxLength":100},"only":{"type":"array","minItems":1,"maxItems":500,"items":{"type":"string","minLength":1,"maxLength":100}},"given":{"type":"array","maxItems":5000,"items":{"$ref":"#/$defs/given"}},"expect":{"type":"array","minItems":1,"maxItems":500,"items":{"$ref":"#/$defs/expectation"}}},"required":["apiVersion","kind","title","policy","given","expect"],"additionalProperties":false,"$defs":{"text":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":4000},"en":{"type":"string","minLength":1,"maxLength":4000}},"required":["id"],"additionalProperties":false},"given":{"type":"object","properties":{"at":{"type":"string","minLength":1,"maxLength":100},"until":{"type":"string","minLength":1,"maxLength":100},"recorded":{"type":"string","minLength":1,"maxLength":100},"sequence":{"type":"integer"},"type":{"type":"string","minLength":1,"maxLength":200},"id":{"type":"string","minLength":1,"maxLength":200},"source":{"type":"string","minLength":1,"maxLength":200},"subject":{"type":"string","minLength":1,"maxLength":400},"actor":{"type":"string","minLength":1,"maxLength":200},"actor-role":{"type":"string","minLength":1,"maxLength":200},"data":{}},"required":["at","type"],"additionalProperties":false},"expectation":{"type":"object","properties":{"as-of":{"type":"string","minLength":1,"maxLength":100},"known-at":{"type":"string","minLength":1,"maxLength":100},"verdict":{"type":"string","enum":["compliant","non-compliant","pending","undetermined","not-applicable"]},"findings":{"type":"array","maxItems":5000,"items":{"$ref":"#/$defs/finding"}},"deviations":{"type":"array","maxItems":5000,"items":{"type":"string","minLength":1,"maxLength":200}}},"required":["as-of","findings"],"additionalProperties":false},"finding":{"type":"object","properties":{"clause":{"type":"string","minLength":1,"maxLength":100},"case":{"type":"string","minLength":1,"maxLength":400},"status":{"type":"string","enum":["satisfied","violated","discharged","void","pending","paused","undetermined"]},"due":{"type":"string","minLength":1,"maxLength":100},"performed":{"type":"string","minLength":1,"maxLength":100},"cured":{"type":"boolean"},"trigger":{"type":"string","minLength":1,"maxLength":200},"of":{"type":"string","minLength":1,"maxLength":200}},"required":["clause","status"],"additionalProperties":false}}};
const func2 = Object.prototype.hasOwnProperty;
const schema11 = {"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":4000},"en":{"type":"string","minLength":1,"maxLength":4000}},"required":["id"],"additionalProperties":false};

function validate14(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema11.required,parentSchema:schema11,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
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
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema11.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.id,data:data0};
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
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema11.properties.id.type,parentSchema:schema11.properties.id,data:data0};
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
const err5 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema11.properties.en,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.en,data:data1};
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
const err7 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"},schema:schema11.properties.en.type,parentSchema:schema11.properties.en,data:data1};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
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

const schema12 = {"type":"object","properties":{"at":{"type":"string","minLength":1,"maxLength":100},"until":{"type":"string","minLength":1,"maxLength":100},"recorded":{"type":"string","minLength":1,"maxLength":100},"sequence":{"type":"integer"},"type":{"type":"string","minLength":1,"maxLength":200},"id":{"type":"string","minLength":1,"maxLength":200},"source":{"type":"string","minLength":1,"maxLength":200},"subject":{"type":"string","minLength":1,"maxLength":400},"actor":{"type":"string","minLength":1,"maxLength":200},"actor-role":{"type":"string","minLength":1,"maxLength":200},"data":{}},"required":["at","type"],"additionalProperties":false};

function validate16(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(data0.length > 100){
const err3 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema12.properties.at,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.at,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},schema:schema12.properties.at.type,parentSchema:schema12.properties.at,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.until !== undefined){
let data1 = data.until;
if(typeof data1 === "string"){
if(data1.length > 100){
const err6 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema12.properties.until,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.until,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},schema:schema12.properties.until.type,parentSchema:schema12.properties.until,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.recorded !== undefined){
let data2 = data.recorded;
if(typeof data2 === "string"){
if(data2.length > 100){
const err9 = {instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema12.properties.recorded,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.recorded,data:data2};
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
const err11 = {instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/type",keyword:"type",params:{type: "string"},schema:schema12.properties.recorded.type,parentSchema:schema12.properties.recorded,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sequence !== undefined){
let data3 = data.sequence;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.sequence.type,parentSchema:schema12.properties.sequence,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 === "string"){
if(data4.length > 200){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema12.properties.type,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.type,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema12.properties.type.type,parentSchema:schema12.properties.type,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if(typeof data5 === "string"){
if(data5.length > 200){
const err16 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema12.properties.id,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.id,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema12.properties.id.type,parentSchema:schema12.properties.id,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.source !== undefined){
let data6 = data.source;
if(typeof data6 === "string"){
if(data6.length > 200){
const err19 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema12.properties.source,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.length < 1){
const err20 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.source,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema12.properties.source.type,parentSchema:schema12.properties.source,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.subject !== undefined){
let data7 = data.subject;
if(typeof data7 === "string"){
if(data7.length > 400){
const err22 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema12.properties.subject,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.length < 1){
const err23 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.subject,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},schema:schema12.properties.subject.type,parentSchema:schema12.properties.subject,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.actor !== undefined){
let data8 = data.actor;
if(typeof data8 === "string"){
if(data8.length > 200){
const err25 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema12.properties.actor,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.length < 1){
const err26 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.actor,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "string"},schema:schema12.properties.actor.type,parentSchema:schema12.properties.actor,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["actor-role"] !== undefined){
let data9 = data["actor-role"];
if(typeof data9 === "string"){
if(data9.length > 200){
const err28 = {instancePath:instancePath+"/actor-role",schemaPath:"#/properties/actor-role/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema12.properties["actor-role"],data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9.length < 1){
const err29 = {instancePath:instancePath+"/actor-role",schemaPath:"#/properties/actor-role/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties["actor-role"],data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/actor-role",schemaPath:"#/properties/actor-role/type",keyword:"type",params:{type: "string"},schema:schema12.properties["actor-role"].type,parentSchema:schema12.properties["actor-role"],data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
failuresOf.validate16 = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","properties":{"as-of":{"type":"string","minLength":1,"maxLength":100},"known-at":{"type":"string","minLength":1,"maxLength":100},"verdict":{"type":"string","enum":["compliant","non-compliant","pending","undetermined","not-applicable"]},"findings":{"type":"array","maxItems":5000,"items":{"$ref":"#/$defs/finding"}},"deviations":{"type":"array","maxItems":5000,"items":{"type":"string","minLength":1,"maxLength":200}}},"required":["as-of","findings"],"additionalProperties":false};
const schema14 = {"type":"object","properties":{"clause":{"type":"string","minLength":1,"maxLength":100},"case":{"type":"string","minLength":1,"maxLength":400},"status":{"type":"string","enum":["satisfied","violated","discharged","void","pending","paused","undetermined"]},"due":{"type":"string","minLength":1,"maxLength":100},"performed":{"type":"string","minLength":1,"maxLength":100},"cured":{"type":"boolean"},"trigger":{"type":"string","minLength":1,"maxLength":200},"of":{"type":"string","minLength":1,"maxLength":200}},"required":["clause","status"],"additionalProperties":false};

function validate19(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clause === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clause"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "clause") || (key0 === "case")) || (key0 === "status")) || (key0 === "due")) || (key0 === "performed")) || (key0 === "cured")) || (key0 === "trigger")) || (key0 === "of"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.clause !== undefined){
let data0 = data.clause;
if(typeof data0 === "string"){
if(data0.length > 100){
const err3 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema14.properties.clause,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema14.properties.clause,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema14.properties.clause.type,parentSchema:schema14.properties.clause,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.case !== undefined){
let data1 = data.case;
if(typeof data1 === "string"){
if(data1.length > 400){
const err6 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema14.properties.case,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema14.properties.case,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type: "string"},schema:schema14.properties.case.type,parentSchema:schema14.properties.case,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema14.properties.status.type,parentSchema:schema14.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((((data2 === "satisfied") || (data2 === "violated")) || (data2 === "discharged")) || (data2 === "void")) || (data2 === "pending")) || (data2 === "paused")) || (data2 === "undetermined"))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema14.properties.status.enum},schema:schema14.properties.status.enum,parentSchema:schema14.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.due !== undefined){
let data3 = data.due;
if(typeof data3 === "string"){
if(data3.length > 100){
const err11 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema14.properties.due,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema14.properties.due,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type: "string"},schema:schema14.properties.due.type,parentSchema:schema14.properties.due,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.performed !== undefined){
let data4 = data.performed;
if(typeof data4 === "string"){
if(data4.length > 100){
const err14 = {instancePath:instancePath+"/performed",schemaPath:"#/properties/performed/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema14.properties.performed,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/performed",schemaPath:"#/properties/performed/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema14.properties.performed,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/performed",schemaPath:"#/properties/performed/type",keyword:"type",params:{type: "string"},schema:schema14.properties.performed.type,parentSchema:schema14.properties.performed,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.cured !== undefined){
let data5 = data.cured;
if(typeof data5 !== "boolean"){
const err17 = {instancePath:instancePath+"/cured",schemaPath:"#/properties/cured/type",keyword:"type",params:{type: "boolean"},schema:schema14.properties.cured.type,parentSchema:schema14.properties.cured,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.trigger !== undefined){
let data6 = data.trigger;
if(typeof data6 === "string"){
if(data6.length > 200){
const err18 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema14.properties.trigger,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.length < 1){
const err19 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema14.properties.trigger,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type: "string"},schema:schema14.properties.trigger.type,parentSchema:schema14.properties.trigger,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.of !== undefined){
let data7 = data.of;
if(typeof data7 === "string"){
if(data7.length > 200){
const err21 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema14.properties.of,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.length < 1){
const err22 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema14.properties.of,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},schema:schema14.properties.of.type,parentSchema:schema14.properties.of,data:data7};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
failuresOf.validate19 = vErrors;
return errors === 0;
}


function validate18(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["as-of"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "as-of"},schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.findings === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "as-of") || (key0 === "known-at")) || (key0 === "verdict")) || (key0 === "findings")) || (key0 === "deviations"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["as-of"] !== undefined){
let data0 = data["as-of"];
if(typeof data0 === "string"){
if(data0.length > 100){
const err3 = {instancePath:instancePath+"/as-of",schemaPath:"#/properties/as-of/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema13.properties["as-of"],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/as-of",schemaPath:"#/properties/as-of/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties["as-of"],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/as-of",schemaPath:"#/properties/as-of/type",keyword:"type",params:{type: "string"},schema:schema13.properties["as-of"].type,parentSchema:schema13.properties["as-of"],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["known-at"] !== undefined){
let data1 = data["known-at"];
if(typeof data1 === "string"){
if(data1.length > 100){
const err6 = {instancePath:instancePath+"/known-at",schemaPath:"#/properties/known-at/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema13.properties["known-at"],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/known-at",schemaPath:"#/properties/known-at/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties["known-at"],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/known-at",schemaPath:"#/properties/known-at/type",keyword:"type",params:{type: "string"},schema:schema13.properties["known-at"].type,parentSchema:schema13.properties["known-at"],data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.verdict !== undefined){
let data2 = data.verdict;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"},schema:schema13.properties.verdict.type,parentSchema:schema13.properties.verdict,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((data2 === "compliant") || (data2 === "non-compliant")) || (data2 === "pending")) || (data2 === "undetermined")) || (data2 === "not-applicable"))){
const err10 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema13.properties.verdict.enum},schema:schema13.properties.verdict.enum,parentSchema:schema13.properties.verdict,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.findings !== undefined){
let data3 = data.findings;
if(Array.isArray(data3)){
if(data3.length > 5000){
const err11 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit: 5000},schema:5000,parentSchema:schema13.properties.findings,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data3[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate19);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},schema:schema13.properties.findings.type,parentSchema:schema13.properties.findings,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.deviations !== undefined){
let data5 = data.deviations;
if(Array.isArray(data5)){
if(data5.length > 5000){
const err13 = {instancePath:instancePath+"/deviations",schemaPath:"#/properties/deviations/maxItems",keyword:"maxItems",params:{limit: 5000},schema:5000,parentSchema:schema13.properties.deviations,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(data6.length > 200){
const err14 = {instancePath:instancePath+"/deviations/" + i1,schemaPath:"#/properties/deviations/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema13.properties.deviations.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.length < 1){
const err15 = {instancePath:instancePath+"/deviations/" + i1,schemaPath:"#/properties/deviations/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties.deviations.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/deviations/" + i1,schemaPath:"#/properties/deviations/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.deviations.items.type,parentSchema:schema13.properties.deviations.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/deviations",schemaPath:"#/properties/deviations/type",keyword:"type",params:{type: "array"},schema:schema13.properties.deviations.type,parentSchema:schema13.properties.deviations,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
failuresOf.validate18 = vErrors;
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
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.policy === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.given === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "given"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.expect === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expect"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema10.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema10.properties.apiVersion.type,parentSchema:schema10.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data0 === "patuh/v1")){
const err8 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema10.properties.apiVersion.enum},schema:schema10.properties.apiVersion.enum,parentSchema:schema10.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema10.properties.kind.type,parentSchema:schema10.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data1 === "Scenario")){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema10.properties.kind.enum},schema:schema10.properties.kind.enum,parentSchema:schema10.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
if(data.policy !== undefined){
let data3 = data.policy;
if(typeof data3 === "string"){
if(data3.length > 200){
const err11 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema10.properties.policy,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema10.properties.policy,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"},schema:schema10.properties.policy.type,parentSchema:schema10.properties.policy,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["as-if"] !== undefined){
let data4 = data["as-if"];
if(typeof data4 === "string"){
if(data4.length > 100){
const err14 = {instancePath:instancePath+"/as-if",schemaPath:"#/properties/as-if/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema10.properties["as-if"],data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/as-if",schemaPath:"#/properties/as-if/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema10.properties["as-if"],data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/as-if",schemaPath:"#/properties/as-if/type",keyword:"type",params:{type: "string"},schema:schema10.properties["as-if"].type,parentSchema:schema10.properties["as-if"],data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.start !== undefined){
let data5 = data.start;
if(typeof data5 === "string"){
if(data5.length > 100){
const err17 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema10.properties.start,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema10.properties.start,data:data5};
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
const err19 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},schema:schema10.properties.start.type,parentSchema:schema10.properties.start,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.only !== undefined){
let data6 = data.only;
if(Array.isArray(data6)){
if(data6.length > 500){
const err20 = {instancePath:instancePath+"/only",schemaPath:"#/properties/only/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema10.properties.only,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.length < 1){
const err21 = {instancePath:instancePath+"/only",schemaPath:"#/properties/only/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema10.properties.only,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(data7.length > 100){
const err22 = {instancePath:instancePath+"/only/" + i0,schemaPath:"#/properties/only/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema10.properties.only.items,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.length < 1){
const err23 = {instancePath:instancePath+"/only/" + i0,schemaPath:"#/properties/only/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema10.properties.only.items,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/only/" + i0,schemaPath:"#/properties/only/items/type",keyword:"type",params:{type: "string"},schema:schema10.properties.only.items.type,parentSchema:schema10.properties.only.items,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type: "array"},schema:schema10.properties.only.type,parentSchema:schema10.properties.only,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.given !== undefined){
let data8 = data.given;
if(Array.isArray(data8)){
if(data8.length > 5000){
const err26 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/maxItems",keyword:"maxItems",params:{limit: 5000},schema:5000,parentSchema:schema10.properties.given,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate16(data8[i1], {instancePath:instancePath+"/given/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate16);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "array"},schema:schema10.properties.given.type,parentSchema:schema10.properties.given,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.expect !== undefined){
let data10 = data.expect;
if(Array.isArray(data10)){
if(data10.length > 500){
const err28 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema10.properties.expect,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10.length < 1){
const err29 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema10.properties.expect,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate18(data10[i2], {instancePath:instancePath+"/expect/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate18);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "array"},schema:schema10.properties.expect.type,parentSchema:schema10.properties.expect,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
failuresOf.validate13 = vErrors;
return errors === 0;
}
