// Generated from schemas/ by `UPDATE_VALIDATORS=1 vitest run test/language/schema`; changes made here are lost.
import type { PlainValue } from "../../yaml/plain-value.js";
import { type Failure, joinFailures, noFailures, type Whereabouts } from "../failure.js";

const failuresOf: { [validator: string]: Failure[] | null } = {};

/** Every way in which a value does not fit `schemas/policy.v1.schema.json`. */
export function validatePolicy(data: PlainValue): readonly Failure[] {
  return validate13(data) ? [] : (failuresOf.validate13 ?? []);
}
const schema10 = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["patuh/v1"]},"kind":{"type":"string","enum":["Policy"]},"metadata":{"type":"object","properties":{"id":{"$ref":"#/$defs/dotted"},"version":{"type":"string","minLength":1,"maxLength":100},"title":{"$ref":"#/$defs/text"},"status":{"type":"string","enum":["proposed","agreed-to-draft","reported-agreed","agreed","enacted","repealed"]},"inForce":{"type":"object","properties":{"from":{"type":"string","minLength":1,"maxLength":4000},"until":{"type":"string","minLength":1,"maxLength":4000}},"required":["from"],"additionalProperties":false},"transition":{"type":"string","enum":["at-trigger","immediate","most-favourable"]}},"required":["id","version","title","status","inForce"],"additionalProperties":false},"sources":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/dotted"},"additionalProperties":{"$ref":"#/$defs/source"}},"parties":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/party"}},"delegations":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/delegation"}},"clocks":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/clock"}},"events":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/dotted"},"additionalProperties":{"$ref":"#/$defs/event"}},"conditions":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/condition"}},"machines":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/machine"}},"clauses":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/dotted"},"additionalProperties":{"$ref":"#/$defs/clause"}}},"required":["apiVersion","kind","metadata","parties","events","clauses"],"additionalProperties":false,"$defs":{"text":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":4000},"en":{"type":"string","minLength":1,"maxLength":4000}},"required":["id"],"additionalProperties":false},"name":{"type":"string","maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"dotted":{"type":"string","maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"basis":{"type":"string","enum":["stated","reported","derived","assumed"]},"source":{"type":"object","properties":{"title":{"$ref":"#/$defs/text"},"publisher":{"type":"string","minLength":1,"maxLength":4000},"date":{"type":"string","minLength":1,"maxLength":4000},"url":{"type":"string","minLength":1,"maxLength":4000},"note":{"$ref":"#/$defs/text"}},"required":["title"],"additionalProperties":false},"field":{"type":"string","maxLength":100,"pattern":"^[A-Za-z_$][A-Za-z0-9_$-]*$"},"states":{"type":["string","array"],"minLength":1,"maxLength":400,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":400}},"party":{"type":"object","properties":{"title":{"$ref":"#/$defs/text"},"while":{"$ref":"#/$defs/inStates"},"instances":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/instance"}}},"required":["title"],"additionalProperties":false},"instance":{"type":"object","properties":{"title":{"$ref":"#/$defs/text"},"roles":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":100}},"from":{"type":"string","minLength":1,"maxLength":4000},"until":{"type":"string","minLength":1,"maxLength":4000}},"additionalProperties":false},"delegation":{"type":"object","properties":{"title":{"$ref":"#/$defs/text"},"source":{"type":"string","minLength":1,"maxLength":100},"power":{"type":"string","minLength":1,"maxLength":400},"from":{"type":"string","minLength":1,"maxLength":400},"to":{"type":"string","minLength":1,"maxLength":400},"over":{"type":["string","array"],"minLength":1,"maxLength":400,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":400}},"since":{"type":"string","minLength":1,"maxLength":4000},"until":{"type":"string","minLength":1,"maxLength":4000},"while":{"$ref":"#/$defs/condition"}},"required":["power","from","to"],"additionalProperties":false},"clock":{"type":"object","properties":{"timezone":{"type":"string","minLength":1,"maxLength":100},"calendar":{"type":"string","minLength":1,"maxLength":100},"weekend":{"type":"array","maxItems":6,"items":{"$ref":"#/$defs/weekday"}},"collective-leave":{"type":"string","enum":["open","closed"]},"hours":{"type":["string","array"],"minLength":1,"maxLength":1000,"minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/opening"}}},"required":["timezone"],"additionalProperties":false},"weekday":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]},"opening":{"type":"object","properties":{"days":{"type":"string","minLength":1,"maxLength":100},"open":{"type":"string","minLength":1,"maxLength":400},"from":{"type":"string","minLength":1,"maxLength":4000},"until":{"type":"string","minLength":1,"maxLength":4000}},"required":["days","open"],"additionalProperties":false},"event":{"type":"object","properties":{"title":{"$ref":"#/$defs/text"},"by":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"about":{"type":"string","minLength":1,"maxLength":100},"data":{"$ref":"#/$defs/wholeData"}},"required":["title"],"additionalProperties":false},"wholeData":{"type":"object","properties":{"$ref":{"type":"string","minLength":1,"maxLength":200},"$defs":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/field"},"additionalProperties":{"$ref":"#/$defs/data"}},"title":{"type":"string","minLength":1,"maxLength":4000},"description":{"type":"string","minLength":1,"maxLength":4000},"type":{"type":["string","array"],"items":{"type":"string","enum":["string","number","integer","boolean","object","array","null"]},"minItems":1,"maxItems":7},"enum":{"type":"array","minItems":1,"maxItems":500,"items":{"type":["string","number","boolean","null"],"maxLength":1000}},"const":{"type":["string","number","boolean","null"],"maxLength":1000},"properties":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/field"},"additionalProperties":{"$ref":"#/$defs/data"}},"required":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":100}},"additionalProperties":{"$ref":"#/$defs/otherData"},"items":{"$ref":"#/$defs/data"},"minItems":{"type":"integer","minimum":0},"maxItems":{"type":"integer","minimum":0},"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":0},"pattern":{"type":"string","minLength":1,"maxLength":200},"format":{"type":"string","enum":["date-time","date","email","hostname","ipv4","ipv6","uri","uuid"]},"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"exclusiveMaximum":{"type":"number"}},"additionalProperties":false},"data":{"type":"object","properties":{"$ref":{"type":"string","minLength":1,"maxLength":200},"title":{"type":"string","minLength":1,"maxLength":4000},"description":{"type":"string","minLength":1,"maxLength":4000},"type":{"type":["string","array"],"items":{"type":"string","enum":["string","number","integer","boolean","object","array","null"]},"minItems":1,"maxItems":7},"enum":{"type":"array","minItems":1,"maxItems":500,"items":{"type":["string","number","boolean","null"],"maxLength":1000}},"const":{"type":["string","number","boolean","null"],"maxLength":1000},"properties":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/field"},"additionalProperties":{"$ref":"#/$defs/data"}},"required":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":100}},"additionalProperties":{"$ref":"#/$defs/otherData"},"items":{"$ref":"#/$defs/data"},"minItems":{"type":"integer","minimum":0},"maxItems":{"type":"integer","minimum":0},"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":0},"pattern":{"type":"string","minLength":1,"maxLength":200},"format":{"type":"string","enum":["date-time","date","email","hostname","ipv4","ipv6","uri","uuid"]},"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"exclusiveMaximum":{"type":"number"}},"additionalProperties":false},"otherData":{"type":["boolean","object"],"properties":{"$ref":{"type":"string","minLength":1,"maxLength":200},"title":{"type":"string","minLength":1,"maxLength":4000},"description":{"type":"string","minLength":1,"maxLength":4000},"type":{"type":["string","array"],"items":{"type":"string","enum":["string","number","integer","boolean","object","array","null"]},"minItems":1,"maxItems":7},"enum":{"type":"array","minItems":1,"maxItems":500,"items":{"type":["string","number","boolean","null"],"maxLength":1000}},"const":{"type":["string","number","boolean","null"],"maxLength":1000},"properties":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/field"},"additionalProperties":{"$ref":"#/$defs/data"}},"required":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":100}},"additionalProperties":{"$ref":"#/$defs/otherData"},"items":{"$ref":"#/$defs/data"},"minItems":{"type":"integer","minimum":0},"maxItems":{"type":"integer","minimum":0},"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":0},"pattern":{"type":"string","minLength":1,"maxLength":200},"format":{"type":"string","enum":["date-time","date","email","hostname","ipv4","ipv6","uri","uuid"]},"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"exclusiveMaximum":{"type":"number"}},"additionalProperties":false},"condition":{"type":["string","object"],"minLength":1,"maxLength":100,"minProperties":1,"maxProperties":100,"properties":{"all":{"type":"array","minItems":1,"maxItems":500,"items":{"$ref":"#/$defs/condition"}},"any":{"type":"array","minItems":1,"maxItems":500,"items":{"$ref":"#/$defs/condition"}},"not":{"$ref":"#/$defs/condition"},"condition":{"type":"string","minLength":1,"maxLength":100},"fact":{"type":"string","minLength":1,"maxLength":400},"operator":{"type":"string","enum":["equal","notEqual","in","notIn","contains","doesNotContain","lessThan","lessThanInclusive","greaterThan","greaterThanInclusive"]},"value":{},"params":{"$ref":"#/$defs/params"},"path":{"type":"string","minLength":1,"maxLength":400}},"additionalProperties":{}},"params":{"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":400},"within":{"type":"string","minLength":1,"maxLength":100}},"additionalProperties":false},"machine":{"type":"object","properties":{"title":{"$ref":"#/$defs/text"},"key":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"strict":{"type":"boolean"},"type":{"type":"string","enum":["parallel"]},"initial":{"type":"string","minLength":1,"maxLength":100},"states":{"type":"object","maxProperties":200,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/state"},"minProperties":1},"on":{"$ref":"#/$defs/on"},"clock":{"type":"string","minLength":1,"maxLength":4000},"meta":{"type":"object","maxProperties":50}},"required":["states"],"additionalProperties":false},"state":{"type":"object","properties":{"type":{"type":"string","enum":["final","parallel","history"]},"history":{"type":"string","enum":["shallow","deep"]},"target":{"type":"string","minLength":1,"maxLength":400},"initial":{"type":"string","minLength":1,"maxLength":100},"states":{"type":"object","maxProperties":200,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/state"},"minProperties":1},"on":{"$ref":"#/$defs/on"},"always":{"$ref":"#/$defs/transitions"},"after":{"type":["object","array"],"maxProperties":50,"minProperties":1,"additionalProperties":{"$ref":"#/$defs/transitions"},"minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/wait"}},"clock":{"type":"string","minLength":1,"maxLength":4000},"tags":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":100}},"meta":{"type":"object","maxProperties":50}},"additionalProperties":false},"on":{"type":"object","maxProperties":500,"additionalProperties":{"$ref":"#/$defs/transitions"}},"transitions":{"type":["string","object","array"],"minLength":1,"maxLength":400,"minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/transition"},"properties":{"target":{"type":"string","minLength":1,"maxLength":400},"guard":{"$ref":"#/$defs/condition"},"remember":{"type":"object","maxProperties":50,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","minLength":1,"maxLength":400}},"reenter":{"type":"boolean"},"raise":{"type":["string","array"],"minLength":2,"maxLength":100,"pattern":"^~[A-Za-z0-9][A-Za-z0-9_.-]*$","minItems":1,"maxItems":10,"items":{"type":"string","maxLength":100,"pattern":"^~[A-Za-z0-9][A-Za-z0-9_.-]*$"}}},"additionalProperties":false},"transition":{"type":["string","object"],"minLength":1,"maxLength":400,"properties":{"target":{"type":"string","minLength":1,"maxLength":400},"guard":{"$ref":"#/$defs/condition"},"remember":{"type":"object","maxProperties":50,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","minLength":1,"maxLength":400}},"reenter":{"type":"boolean"},"raise":{"type":["string","array"],"minLength":2,"maxLength":100,"pattern":"^~[A-Za-z0-9][A-Za-z0-9_.-]*$","minItems":1,"maxItems":10,"items":{"type":"string","maxLength":100,"pattern":"^~[A-Za-z0-9][A-Za-z0-9_.-]*$"}}},"additionalProperties":false},"wait":{"type":"object","properties":{"term":{"type":"string","minLength":1,"maxLength":200},"clock":{"type":"string","minLength":1,"maxLength":4000},"counting":{"type":"string","enum":["from-start","from-next-day"]},"if-closed":{"type":"string","enum":["stay","next-working-day"]},"basis":{"$ref":"#/$defs/basis"},"source":{"type":"string","minLength":1,"maxLength":4000},"reason":{"$ref":"#/$defs/text"},"target":{"type":"string","minLength":1,"maxLength":400},"guard":{"$ref":"#/$defs/condition"},"remember":{"type":"object","maxProperties":50,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","minLength":1,"maxLength":400}},"reenter":{"type":"boolean"},"raise":{"type":["string","array"],"minLength":2,"maxLength":100,"pattern":"^~[A-Za-z0-9][A-Za-z0-9_.-]*$","minItems":1,"maxItems":10,"items":{"type":"string","maxLength":100,"pattern":"^~[A-Za-z0-9][A-Za-z0-9_.-]*$"}}},"required":["term"],"additionalProperties":false},"term":{"type":["string","object"],"minLength":1,"maxLength":200,"properties":{"term":{"type":"string","minLength":1,"maxLength":200},"clock":{"type":"string","minLength":1,"maxLength":4000},"counting":{"type":"string","enum":["from-start","from-next-day"]},"if-closed":{"type":"string","enum":["stay","next-working-day"]},"basis":{"$ref":"#/$defs/basis"},"source":{"type":"string","minLength":1,"maxLength":4000}},"required":["term"],"additionalProperties":false},"choice":{"type":["string","object"],"minLength":1,"maxLength":200,"properties":{"if":{"$ref":"#/$defs/condition"},"term":{"type":"string","minLength":1,"maxLength":200},"clock":{"type":"string","minLength":1,"maxLength":4000},"counting":{"type":"string","enum":["from-start","from-next-day"]},"if-closed":{"type":"string","enum":["stay","next-working-day"]},"basis":{"$ref":"#/$defs/basis"},"source":{"type":"string","minLength":1,"maxLength":4000}},"required":["term"],"additionalProperties":false},"within":{"type":["string","object","array"],"minLength":1,"maxLength":200,"properties":{"term":{"type":"string","minLength":1,"maxLength":200},"clock":{"type":"string","minLength":1,"maxLength":4000},"counting":{"type":"string","enum":["from-start","from-next-day"]},"if-closed":{"type":"string","enum":["stay","next-working-day"]},"basis":{"$ref":"#/$defs/basis"},"source":{"type":"string","minLength":1,"maxLength":4000}},"required":["term"],"additionalProperties":false,"minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/choice"}},"trigger":{"type":["string","object"],"minLength":1,"maxLength":200,"minProperties":1,"maxProperties":1,"properties":{"any":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/oneTrigger"}}},"additionalProperties":{"$ref":"#/$defs/states"}},"oneTrigger":{"type":["string","object"],"minLength":1,"maxLength":200,"minProperties":1,"maxProperties":1,"additionalProperties":{"$ref":"#/$defs/states"}},"beginning":{"type":["string","object"],"minLength":1,"maxLength":200,"minProperties":1,"maxProperties":1,"properties":{"any":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/oneBeginning"}},"breach":{"type":"string","minLength":1,"maxLength":400},"cured":{"type":"string","minLength":1,"maxLength":400}},"additionalProperties":{"$ref":"#/$defs/states"}},"oneBeginning":{"type":["string","object"],"minLength":1,"maxLength":200,"minProperties":1,"maxProperties":1,"properties":{"breach":{"type":"string","minLength":1,"maxLength":400},"cured":{"type":"string","minLength":1,"maxLength":400}},"additionalProperties":{"$ref":"#/$defs/states"}},"acts":{"type":["string","object"],"minLength":1,"maxLength":200,"minProperties":1,"maxProperties":1,"properties":{"any":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/oneTrigger"}},"all":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/oneTrigger"}}},"additionalProperties":{"$ref":"#/$defs/states"}},"inStates":{"type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"$ref":"#/$defs/states"}},"inOneMachine":{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":{"$ref":"#/$defs/states"}},"clause":{"type":"object","properties":{"title":{"$ref":"#/$defs/text"},"text":{"$ref":"#/$defs/text"},"source":{"type":"string","minLength":1,"maxLength":100},"citation":{"type":"string","minLength":1,"maxLength":4000},"basis":{"$ref":"#/$defs/basis"},"reason":{"$ref":"#/$defs/text"},"note":{"$ref":"#/$defs/text"},"severity":{"type":"string","enum":["minor","major","critical"]},"obligation":{"$ref":"#/$defs/obligation"},"requirement":{"$ref":"#/$defs/requirement"},"prohibition":{"$ref":"#/$defs/prohibition"},"power":{"$ref":"#/$defs/power"},"recurring":{"$ref":"#/$defs/recurring"},"standing-duty":{"$ref":"#/$defs/standing-duty"},"measure":{"$ref":"#/$defs/measure"},"rule":{"$ref":"#/$defs/rule"}},"required":["title","source","basis"],"additionalProperties":false},"obligation":{"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":4000},"to":{"type":"string","minLength":1,"maxLength":4000},"when":{"$ref":"#/$defs/beginning"},"if":{"$ref":"#/$defs/condition"},"must":{"$ref":"#/$defs/acts"},"by":{"type":"string","enum":["bearer","any"]},"where":{"type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"type":"string","minLength":1,"maxLength":4000}},"within":{"$ref":"#/$defs/within"},"clock":{"type":"string","minLength":1,"maxLength":4000},"counting":{"type":"string","enum":["from-start","from-next-day"]},"if-closed":{"type":"string","enum":["stay","next-working-day"]},"start":{"type":"string","minLength":1,"maxLength":400},"not-before":{"$ref":"#/$defs/term"},"pauses-while":{"$ref":"#/$defs/inStates"},"restarts-on":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"extended-on":{"$ref":"#/$defs/extendedOn"},"ends-on":{"$ref":"#/$defs/trigger"},"excused-if":{"$ref":"#/$defs/condition"},"discharges":{"type":"string","enum":["all","oldest"]},"otherwise":{"$ref":"#/$defs/otherwise"}},"required":["of","when","must","within"],"additionalProperties":false},"extendedOn":{"type":"object","properties":{"event":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"by":{"$ref":"#/$defs/term"},"to":{"type":"string","minLength":1,"maxLength":400},"at-most":{"$ref":"#/$defs/term"}},"required":["event"],"additionalProperties":false},"otherwise":{"type":["string","object"],"minLength":1,"maxLength":400,"properties":{"title":{"$ref":"#/$defs/text"},"of":{"$ref":"#/$defs/obligation/properties/of"},"to":{"$ref":"#/$defs/obligation/properties/to"},"if":{"$ref":"#/$defs/obligation/properties/if"},"must":{"$ref":"#/$defs/obligation/properties/must"},"by":{"$ref":"#/$defs/obligation/properties/by"},"where":{"$ref":"#/$defs/obligation/properties/where"},"within":{"$ref":"#/$defs/obligation/properties/within"},"clock":{"$ref":"#/$defs/obligation/properties/clock"},"counting":{"$ref":"#/$defs/obligation/properties/counting"},"if-closed":{"$ref":"#/$defs/obligation/properties/if-closed"},"not-before":{"$ref":"#/$defs/obligation/properties/not-before"},"pauses-while":{"$ref":"#/$defs/obligation/properties/pauses-while"},"restarts-on":{"$ref":"#/$defs/obligation/properties/restarts-on"},"extended-on":{"$ref":"#/$defs/obligation/properties/extended-on"},"ends-on":{"$ref":"#/$defs/obligation/properties/ends-on"},"excused-if":{"$ref":"#/$defs/obligation/properties/excused-if"},"discharges":{"$ref":"#/$defs/obligation/properties/discharges"},"otherwise":{"$ref":"#/$defs/otherwise"}},"required":["of","must","within"],"additionalProperties":false},"requirement":{"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":4000},"to":{"type":"string","minLength":1,"maxLength":4000},"before":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"must":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"by":{"type":"string","enum":["bearer","any"]},"where":{"type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"type":"string","minLength":1,"maxLength":4000}},"if":{"$ref":"#/$defs/condition"},"at-least":{"$ref":"#/$defs/term"},"at-most":{"$ref":"#/$defs/term"},"clock":{"type":"string","minLength":1,"maxLength":4000}},"required":["of","before","must"],"additionalProperties":false},"prohibition":{"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":4000},"to":{"type":"string","minLength":1,"maxLength":4000},"must-not":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"while":{"$ref":"#/$defs/condition"},"if":{"$ref":"#/$defs/condition"},"when":{"$ref":"#/$defs/beginning"},"for":{"$ref":"#/$defs/term"},"extended-on":{"$ref":"#/$defs/extendedOn"},"where":{"type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"type":"string","minLength":1,"maxLength":4000}},"clock":{"type":"string","minLength":1,"maxLength":4000}},"required":["of","must-not"],"additionalProperties":false},"power":{"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":4000},"over":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"while":{"$ref":"#/$defs/condition"},"if":{"$ref":"#/$defs/condition"},"on-void":{"type":"string","enum":["blame","note"]}},"required":["of","over"],"additionalProperties":false},"recurring":{"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":4000},"each":{"type":"string","minLength":1,"maxLength":4000},"to":{"type":"string","minLength":1,"maxLength":4000},"every":{"type":"string","minLength":1,"maxLength":200},"anchor":{"type":"string","minLength":1,"maxLength":100},"if":{"$ref":"#/$defs/condition"},"must":{"$ref":"#/$defs/acts"},"by":{"type":"string","enum":["bearer","any"]},"window":{"type":"string","enum":["during","after"]},"within":{"$ref":"#/$defs/term"},"clock":{"type":"string","minLength":1,"maxLength":4000},"counting":{"type":"string","enum":["from-start","from-next-day"]},"if-closed":{"type":"string","enum":["stay","next-working-day"]},"partial":{"type":"string","enum":["skipped","asked"]},"excused-if":{"$ref":"#/$defs/condition"},"discharges":{"type":"string","enum":["all","oldest"]}},"required":["every","anchor","must"],"additionalProperties":false},"rule":{"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":4000},"to":{"type":"string","minLength":1,"maxLength":4000},"over":{"type":"string","enum":["case","period","check"]},"when":{"$ref":"#/$defs/beginning"},"every":{"type":"string","minLength":1,"maxLength":4000},"anchor":{"type":"string","minLength":1,"maxLength":4000},"clock":{"type":"string","minLength":1,"maxLength":4000},"conditions":{"$ref":"#/$defs/condition"},"event":{"type":"object","properties":{"type":{"type":"string","minLength":1,"maxLength":100},"params":{"type":"object","maxProperties":100}},"required":["type"],"additionalProperties":false},"priority":{"type":"integer","minimum":1,"maximum":1000000},"finds":{"type":"string","enum":["violated","satisfied"]}},"required":["of","over","conditions","event"],"additionalProperties":false},"measure":{"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":4000},"to":{"type":"string","minLength":1,"maxLength":4000},"over":{"type":"object","properties":{"clause":{"type":"string","minLength":1,"maxLength":4000},"events":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"if":{"$ref":"#/$defs/condition"}},"additionalProperties":false},"every":{"type":"string","minLength":1,"maxLength":4000},"anchor":{"type":"string","minLength":1,"maxLength":4000},"clock":{"type":"string","minLength":1,"maxLength":4000},"value":{"type":"string","enum":["share-on-time","count","lateness"]},"percentile":{"type":"integer","minimum":1,"maximum":100},"at-least":{"type":["string","integer"],"minLength":1,"maxLength":100,"minimum":0,"maximum":1000000000},"at-most":{"type":["string","integer"],"minLength":1,"maxLength":100,"minimum":0,"maximum":1000000000},"min-count":{"type":"integer","minimum":1,"maximum":1000000000}},"required":["of","over","every","value"],"additionalProperties":false},"standing-duty":{"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":4000},"to":{"type":"string","minLength":1,"maxLength":4000},"each":{"type":"string","minLength":1,"maxLength":4000},"must-keep":{"$ref":"#/$defs/inOneMachine"},"from":{"type":"string","minLength":1,"maxLength":4000},"until":{"type":"string","minLength":1,"maxLength":4000},"when":{"$ref":"#/$defs/beginning"},"for":{"$ref":"#/$defs/term"},"grace":{"$ref":"#/$defs/term"},"clock":{"type":"string","minLength":1,"maxLength":4000}},"required":["must-keep"],"additionalProperties":false}}};
const schema11 = {"type":"string","maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"};
const schema15 = {"type":"string","maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
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

const schema16 = {"type":"object","properties":{"title":{"$ref":"#/$defs/text"},"while":{"$ref":"#/$defs/inStates"},"instances":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/instance"}}},"required":["title"],"additionalProperties":false};
const schema17 = {"type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"$ref":"#/$defs/states"}};
const schema18 = {"type":["string","array"],"minLength":1,"maxLength":400,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":400}};

function validate23(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema18.type},schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 400){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 200){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 400){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema18.items,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema18.items,data:data0};
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
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema18.items.type,parentSchema:schema18.items,data:data0};
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
failuresOf.validate23 = vErrors;
return errors === 0;
}


function validate22(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 50){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate23);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
failuresOf.validate22 = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","properties":{"title":{"$ref":"#/$defs/text"},"roles":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":100}},"from":{"type":"string","minLength":1,"maxLength":4000},"until":{"type":"string","minLength":1,"maxLength":4000}},"additionalProperties":false};

function validate26(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "roles")) || (key0 === "from")) || (key0 === "until"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
if(data.roles !== undefined){
let data1 = data.roles;
if(Array.isArray(data1)){
if(data1.length > 100){
const err1 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema20.properties.roles,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 100){
const err2 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema20.properties.roles.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties.roles.items,data:data2};
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
const err4 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "string"},schema:schema20.properties.roles.items.type,parentSchema:schema20.properties.roles.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},schema:schema20.properties.roles.type,parentSchema:schema20.properties.roles,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.from !== undefined){
let data3 = data.from;
if(typeof data3 === "string"){
if(data3.length > 4000){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema20.properties.from,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties.from,data:data3};
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
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema20.properties.from.type,parentSchema:schema20.properties.from,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.until !== undefined){
let data4 = data.until;
if(typeof data4 === "string"){
if(data4.length > 4000){
const err9 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema20.properties.until,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties.until,data:data4};
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
const err11 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},schema:schema20.properties.until.type,parentSchema:schema20.properties.until,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
failuresOf.validate26 = vErrors;
return errors === 0;
}


function validate20(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "while")) || (key0 === "instances"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema16,data};
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
if(data.while !== undefined){
if(!(validate22(data.while, {instancePath:instancePath+"/while",parentData:data,parentDataProperty:"while",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate22);
errors = vErrors.length;
}
}
if(data.instances !== undefined){
let data2 = data.instances;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 2000){
const err2 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/maxProperties",keyword:"maxProperties",params:{limit: 2000},schema:2000,parentSchema:schema16.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data2){
const _errs6 = errors;
if(typeof key1 === "string"){
if(key1.length > 100){
const err3 = {instancePath:instancePath+"/instances",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema15,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern2.test(key1)){
const err4 = {instancePath:instancePath+"/instances",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema15,data:key1,propertyName:key1};
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
const err5 = {instancePath:instancePath+"/instances",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err6 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema16.properties.instances.propertyNames,parentSchema:schema16.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data2){
if(!(validate26(data2[key2], {instancePath:instancePath+"/instances/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate26);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type: "object"},schema:schema16.properties.instances.type,parentSchema:schema16.properties.instances,data:data2};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
failuresOf.validate20 = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","properties":{"title":{"$ref":"#/$defs/text"},"source":{"type":"string","minLength":1,"maxLength":100},"power":{"type":"string","minLength":1,"maxLength":400},"from":{"type":"string","minLength":1,"maxLength":400},"to":{"type":"string","minLength":1,"maxLength":400},"over":{"type":["string","array"],"minLength":1,"maxLength":400,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":400}},"since":{"type":"string","minLength":1,"maxLength":4000},"until":{"type":"string","minLength":1,"maxLength":4000},"while":{"$ref":"#/$defs/condition"}},"required":["power","from","to"],"additionalProperties":false};
const schema23 = {"type":["string","object"],"minLength":1,"maxLength":100,"minProperties":1,"maxProperties":100,"properties":{"all":{"type":"array","minItems":1,"maxItems":500,"items":{"$ref":"#/$defs/condition"}},"any":{"type":"array","minItems":1,"maxItems":500,"items":{"$ref":"#/$defs/condition"}},"not":{"$ref":"#/$defs/condition"},"condition":{"type":"string","minLength":1,"maxLength":100},"fact":{"type":"string","minLength":1,"maxLength":400},"operator":{"type":"string","enum":["equal","notEqual","in","notIn","contains","doesNotContain","lessThan","lessThanInclusive","greaterThan","greaterThanInclusive"]},"value":{},"params":{"$ref":"#/$defs/params"},"path":{"type":"string","minLength":1,"maxLength":400}},"additionalProperties":{}};
const schema24 = {"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":400},"within":{"type":"string","minLength":1,"maxLength":100}},"additionalProperties":false};

function validate33(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "of") || (key0 === "within"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.of !== undefined){
let data0 = data.of;
if(typeof data0 === "string"){
if(data0.length > 400){
const err1 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema24.properties.of,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24.properties.of,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},schema:schema24.properties.of.type,parentSchema:schema24.properties.of,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.within !== undefined){
let data1 = data.within;
if(typeof data1 === "string"){
if(data1.length > 100){
const err4 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24.properties.within,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24.properties.within,data:data1};
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
const err6 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: "string"},schema:schema24.properties.within.type,parentSchema:schema24.properties.within,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
failuresOf.validate33 = vErrors;
return errors === 0;
}


function validate32(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 100){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 100){
const err3 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 100},schema:100,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Object.keys(data).length < 1){
const err4 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.all !== undefined){
let data0 = data.all;
if(Array.isArray(data0)){
if(data0.length > 500){
const err5 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema23.properties.all,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23.properties.all,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data0[i0], {instancePath:instancePath+"/all/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},schema:schema23.properties.all.type,parentSchema:schema23.properties.all,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.any !== undefined){
let data2 = data.any;
if(Array.isArray(data2)){
if(data2.length > 500){
const err8 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema23.properties.any,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23.properties.any,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate32(data2[i1], {instancePath:instancePath+"/any/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},schema:schema23.properties.any.type,parentSchema:schema23.properties.any,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.not !== undefined){
if(!(validate32(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
if(data.condition !== undefined){
let data5 = data.condition;
if(typeof data5 === "string"){
if(data5.length > 100){
const err11 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema23.properties.condition,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.properties.condition,data:data5};
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
const err13 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "string"},schema:schema23.properties.condition.type,parentSchema:schema23.properties.condition,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.fact !== undefined){
let data6 = data.fact;
if(typeof data6 === "string"){
if(data6.length > 400){
const err14 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema23.properties.fact,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.length < 1){
const err15 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.properties.fact,data:data6};
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
const err16 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type: "string"},schema:schema23.properties.fact.type,parentSchema:schema23.properties.fact,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.operator !== undefined){
let data7 = data.operator;
if(typeof data7 !== "string"){
const err17 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema23.properties.operator.type,parentSchema:schema23.properties.operator,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((((((((data7 === "equal") || (data7 === "notEqual")) || (data7 === "in")) || (data7 === "notIn")) || (data7 === "contains")) || (data7 === "doesNotContain")) || (data7 === "lessThan")) || (data7 === "lessThanInclusive")) || (data7 === "greaterThan")) || (data7 === "greaterThanInclusive"))){
const err18 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues: schema23.properties.operator.enum},schema:schema23.properties.operator.enum,parentSchema:schema23.properties.operator,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.params !== undefined){
if(!(validate33(data.params, {instancePath:instancePath+"/params",parentData:data,parentDataProperty:"params",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate33);
errors = vErrors.length;
}
}
if(data.path !== undefined){
let data9 = data.path;
if(typeof data9 === "string"){
if(data9.length > 400){
const err19 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema23.properties.path,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.length < 1){
const err20 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.properties.path,data:data9};
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
const err21 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema23.properties.path.type,parentSchema:schema23.properties.path,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
failuresOf.validate32 = vErrors;
return errors === 0;
}


function validate30(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.power === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "power"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.to === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
let data1 = data.source;
if(typeof data1 === "string"){
if(data1.length > 100){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema22.properties.source,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.properties.source,data:data1};
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
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema22.properties.source.type,parentSchema:schema22.properties.source,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.power !== undefined){
let data2 = data.power;
if(typeof data2 === "string"){
if(data2.length > 400){
const err7 = {instancePath:instancePath+"/power",schemaPath:"#/properties/power/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema22.properties.power,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/power",schemaPath:"#/properties/power/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.properties.power,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/power",schemaPath:"#/properties/power/type",keyword:"type",params:{type: "string"},schema:schema22.properties.power.type,parentSchema:schema22.properties.power,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.from !== undefined){
let data3 = data.from;
if(typeof data3 === "string"){
if(data3.length > 400){
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema22.properties.from,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.properties.from,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema22.properties.from.type,parentSchema:schema22.properties.from,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.to !== undefined){
let data4 = data.to;
if(typeof data4 === "string"){
if(data4.length > 400){
const err13 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema22.properties.to,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.properties.to,data:data4};
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
const err15 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},schema:schema22.properties.to.type,parentSchema:schema22.properties.to,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.over !== undefined){
let data5 = data.over;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err16 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/type",keyword:"type",params:{type: schema22.properties.over.type},schema:schema22.properties.over.type,parentSchema:schema22.properties.over,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 400){
const err17 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema22.properties.over,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.properties.over,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(Array.isArray(data5)){
if(data5.length > 200){
const err19 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema22.properties.over,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.length < 1){
const err20 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema22.properties.over,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(data6.length > 400){
const err21 = {instancePath:instancePath+"/over/" + i0,schemaPath:"#/properties/over/items/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema22.properties.over.items,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.length < 1){
const err22 = {instancePath:instancePath+"/over/" + i0,schemaPath:"#/properties/over/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.properties.over.items,data:data6};
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
const err23 = {instancePath:instancePath+"/over/" + i0,schemaPath:"#/properties/over/items/type",keyword:"type",params:{type: "string"},schema:schema22.properties.over.items.type,parentSchema:schema22.properties.over.items,data:data6};
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
}
if(data.since !== undefined){
let data7 = data.since;
if(typeof data7 === "string"){
if(data7.length > 4000){
const err24 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema22.properties.since,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.length < 1){
const err25 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.properties.since,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"},schema:schema22.properties.since.type,parentSchema:schema22.properties.since,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.until !== undefined){
let data8 = data.until;
if(typeof data8 === "string"){
if(data8.length > 4000){
const err27 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema22.properties.until,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.length < 1){
const err28 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.properties.until,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},schema:schema22.properties.until.type,parentSchema:schema22.properties.until,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.while !== undefined){
if(!(validate32(data.while, {instancePath:instancePath+"/while",parentData:data,parentDataProperty:"while",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
failuresOf.validate30 = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","properties":{"timezone":{"type":"string","minLength":1,"maxLength":100},"calendar":{"type":"string","minLength":1,"maxLength":100},"weekend":{"type":"array","maxItems":6,"items":{"$ref":"#/$defs/weekday"}},"collective-leave":{"type":"string","enum":["open","closed"]},"hours":{"type":["string","array"],"minLength":1,"maxLength":1000,"minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/opening"}}},"required":["timezone"],"additionalProperties":false};
const schema27 = {"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]};
const schema28 = {"type":"object","properties":{"days":{"type":"string","minLength":1,"maxLength":100},"open":{"type":"string","minLength":1,"maxLength":400},"from":{"type":"string","minLength":1,"maxLength":4000},"until":{"type":"string","minLength":1,"maxLength":4000}},"required":["days","open"],"additionalProperties":false};

function validate38(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "days"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.open === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "days") || (key0 === "open")) || (key0 === "from")) || (key0 === "until"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.days !== undefined){
let data0 = data.days;
if(typeof data0 === "string"){
if(data0.length > 100){
const err3 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema28.properties.days,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema28.properties.days,data:data0};
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
const err5 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "string"},schema:schema28.properties.days.type,parentSchema:schema28.properties.days,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.open !== undefined){
let data1 = data.open;
if(typeof data1 === "string"){
if(data1.length > 400){
const err6 = {instancePath:instancePath+"/open",schemaPath:"#/properties/open/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema28.properties.open,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/open",schemaPath:"#/properties/open/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema28.properties.open,data:data1};
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
const err8 = {instancePath:instancePath+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type: "string"},schema:schema28.properties.open.type,parentSchema:schema28.properties.open,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(data2.length > 4000){
const err9 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema28.properties.from,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema28.properties.from,data:data2};
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
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema28.properties.from.type,parentSchema:schema28.properties.from,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.until !== undefined){
let data3 = data.until;
if(typeof data3 === "string"){
if(data3.length > 4000){
const err12 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema28.properties.until,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema28.properties.until,data:data3};
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
const err14 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},schema:schema28.properties.until.type,parentSchema:schema28.properties.until,data:data3};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
failuresOf.validate38 = vErrors;
return errors === 0;
}


function validate37(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timezone === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timezone"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "timezone") || (key0 === "calendar")) || (key0 === "weekend")) || (key0 === "collective-leave")) || (key0 === "hours"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.timezone !== undefined){
let data0 = data.timezone;
if(typeof data0 === "string"){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema26.properties.timezone,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema26.properties.timezone,data:data0};
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
const err4 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},schema:schema26.properties.timezone.type,parentSchema:schema26.properties.timezone,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.calendar !== undefined){
let data1 = data.calendar;
if(typeof data1 === "string"){
if(data1.length > 100){
const err5 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema26.properties.calendar,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema26.properties.calendar,data:data1};
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
const err7 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/type",keyword:"type",params:{type: "string"},schema:schema26.properties.calendar.type,parentSchema:schema26.properties.calendar,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.weekend !== undefined){
let data2 = data.weekend;
if(Array.isArray(data2)){
if(data2.length > 6){
const err8 = {instancePath:instancePath+"/weekend",schemaPath:"#/properties/weekend/maxItems",keyword:"maxItems",params:{limit: 6},schema:6,parentSchema:schema26.properties.weekend,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/weekend/" + i0,schemaPath:"#/$defs/weekday/type",keyword:"type",params:{type: "string"},schema:schema27.type,parentSchema:schema27,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((((data3 === "mon") || (data3 === "tue")) || (data3 === "wed")) || (data3 === "thu")) || (data3 === "fri")) || (data3 === "sat")) || (data3 === "sun"))){
const err10 = {instancePath:instancePath+"/weekend/" + i0,schemaPath:"#/$defs/weekday/enum",keyword:"enum",params:{allowedValues: schema27.enum},schema:schema27.enum,parentSchema:schema27,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/weekend",schemaPath:"#/properties/weekend/type",keyword:"type",params:{type: "array"},schema:schema26.properties.weekend.type,parentSchema:schema26.properties.weekend,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["collective-leave"] !== undefined){
let data4 = data["collective-leave"];
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/collective-leave",schemaPath:"#/properties/collective-leave/type",keyword:"type",params:{type: "string"},schema:schema26.properties["collective-leave"].type,parentSchema:schema26.properties["collective-leave"],data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data4 === "open") || (data4 === "closed"))){
const err13 = {instancePath:instancePath+"/collective-leave",schemaPath:"#/properties/collective-leave/enum",keyword:"enum",params:{allowedValues: schema26.properties["collective-leave"].enum},schema:schema26.properties["collective-leave"].enum,parentSchema:schema26.properties["collective-leave"],data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.hours !== undefined){
let data5 = data.hours;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err14 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type: schema26.properties.hours.type},schema:schema26.properties.hours.type,parentSchema:schema26.properties.hours,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 1000){
const err15 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema26.properties.hours,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema26.properties.hours,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(Array.isArray(data5)){
if(data5.length > 100){
const err17 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema26.properties.hours,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema26.properties.hours,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate38(data5[i1], {instancePath:instancePath+"/hours/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate38);
errors = vErrors.length;
}
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
failuresOf.validate37 = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","properties":{"title":{"$ref":"#/$defs/text"},"by":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"about":{"type":"string","minLength":1,"maxLength":100},"data":{"$ref":"#/$defs/wholeData"}},"required":["title"],"additionalProperties":false};
const schema31 = {"type":"object","properties":{"$ref":{"type":"string","minLength":1,"maxLength":200},"$defs":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/field"},"additionalProperties":{"$ref":"#/$defs/data"}},"title":{"type":"string","minLength":1,"maxLength":4000},"description":{"type":"string","minLength":1,"maxLength":4000},"type":{"type":["string","array"],"items":{"type":"string","enum":["string","number","integer","boolean","object","array","null"]},"minItems":1,"maxItems":7},"enum":{"type":"array","minItems":1,"maxItems":500,"items":{"type":["string","number","boolean","null"],"maxLength":1000}},"const":{"type":["string","number","boolean","null"],"maxLength":1000},"properties":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/field"},"additionalProperties":{"$ref":"#/$defs/data"}},"required":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":100}},"additionalProperties":{"$ref":"#/$defs/otherData"},"items":{"$ref":"#/$defs/data"},"minItems":{"type":"integer","minimum":0},"maxItems":{"type":"integer","minimum":0},"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":0},"pattern":{"type":"string","minLength":1,"maxLength":200},"format":{"type":"string","enum":["date-time","date","email","hostname","ipv4","ipv6","uri","uuid"]},"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"exclusiveMaximum":{"type":"number"}},"additionalProperties":false};
const schema32 = {"type":"string","maxLength":100,"pattern":"^[A-Za-z_$][A-Za-z0-9_$-]*$"};
const pattern7 = new RegExp("^[A-Za-z_$][A-Za-z0-9_$-]*$", "u");
const schema33 = {"type":"object","properties":{"$ref":{"type":"string","minLength":1,"maxLength":200},"title":{"type":"string","minLength":1,"maxLength":4000},"description":{"type":"string","minLength":1,"maxLength":4000},"type":{"type":["string","array"],"items":{"type":"string","enum":["string","number","integer","boolean","object","array","null"]},"minItems":1,"maxItems":7},"enum":{"type":"array","minItems":1,"maxItems":500,"items":{"type":["string","number","boolean","null"],"maxLength":1000}},"const":{"type":["string","number","boolean","null"],"maxLength":1000},"properties":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/field"},"additionalProperties":{"$ref":"#/$defs/data"}},"required":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":100}},"additionalProperties":{"$ref":"#/$defs/otherData"},"items":{"$ref":"#/$defs/data"},"minItems":{"type":"integer","minimum":0},"maxItems":{"type":"integer","minimum":0},"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":0},"pattern":{"type":"string","minLength":1,"maxLength":200},"format":{"type":"string","enum":["date-time","date","email","hostname","ipv4","ipv6","uri","uuid"]},"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"exclusiveMaximum":{"type":"number"}},"additionalProperties":false};
const schema35 = {"type":["boolean","object"],"properties":{"$ref":{"type":"string","minLength":1,"maxLength":200},"title":{"type":"string","minLength":1,"maxLength":4000},"description":{"type":"string","minLength":1,"maxLength":4000},"type":{"type":["string","array"],"items":{"type":"string","enum":["string","number","integer","boolean","object","array","null"]},"minItems":1,"maxItems":7},"enum":{"type":"array","minItems":1,"maxItems":500,"items":{"type":["string","number","boolean","null"],"maxLength":1000}},"const":{"type":["string","number","boolean","null"],"maxLength":1000},"properties":{"type":"object","maxProperties":2000,"propertyNames":{"$ref":"#/$defs/field"},"additionalProperties":{"$ref":"#/$defs/data"}},"required":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":100}},"additionalProperties":{"$ref":"#/$defs/otherData"},"items":{"$ref":"#/$defs/data"},"minItems":{"type":"integer","minimum":0},"maxItems":{"type":"integer","minimum":0},"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":0},"pattern":{"type":"string","minLength":1,"maxLength":200},"format":{"type":"string","enum":["date-time","date","email","hostname","ipv4","ipv6","uri","uuid"]},"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"exclusiveMaximum":{"type":"number"}},"additionalProperties":false};

function validate45(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema35.type},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema35.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$ref !== undefined){
let data0 = data.$ref;
if(typeof data0 === "string"){
if(data0.length > 200){
const err2 = {instancePath:instancePath+"/$ref",schemaPath:"#/properties/%24ref/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema35.properties.$ref,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/$ref",schemaPath:"#/properties/%24ref/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema35.properties.$ref,data:data0};
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
const err4 = {instancePath:instancePath+"/$ref",schemaPath:"#/properties/%24ref/type",keyword:"type",params:{type: "string"},schema:schema35.properties.$ref.type,parentSchema:schema35.properties.$ref,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema35.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema35.properties.title,data:data1};
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
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema35.properties.title.type,parentSchema:schema35.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(data2.length > 4000){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema35.properties.description,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema35.properties.description,data:data2};
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
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema35.properties.description.type,parentSchema:schema35.properties.description,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema35.properties.type.type},schema:schema35.properties.type.type,parentSchema:schema35.properties.type,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data3)){
if(data3.length > 7){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxItems",keyword:"maxItems",params:{limit: 7},schema:7,parentSchema:schema35.properties.type,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema35.properties.type,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/type/" + i0,schemaPath:"#/properties/type/items/type",keyword:"type",params:{type: "string"},schema:schema35.properties.type.items.type,parentSchema:schema35.properties.type.items,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((((data4 === "string") || (data4 === "number")) || (data4 === "integer")) || (data4 === "boolean")) || (data4 === "object")) || (data4 === "array")) || (data4 === "null"))){
const err15 = {instancePath:instancePath+"/type/" + i0,schemaPath:"#/properties/type/items/enum",keyword:"enum",params:{allowedValues: schema35.properties.type.items.enum},schema:schema35.properties.type.items.enum,parentSchema:schema35.properties.type.items,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
if(data.enum !== undefined){
let data5 = data.enum;
if(Array.isArray(data5)){
if(data5.length > 500){
const err16 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema35.properties.enum,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema35.properties.enum,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if((((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")) && (data6 !== null)){
const err18 = {instancePath:instancePath+"/enum/" + i1,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type: schema35.properties.enum.items.type},schema:schema35.properties.enum.items.type,parentSchema:schema35.properties.enum.items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length > 1000){
const err19 = {instancePath:instancePath+"/enum/" + i1,schemaPath:"#/properties/enum/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema35.properties.enum.items,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type: "array"},schema:schema35.properties.enum.type,parentSchema:schema35.properties.enum,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.const !== undefined){
let data7 = data.const;
if((((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")) && (data7 !== null)){
const err21 = {instancePath:instancePath+"/const",schemaPath:"#/properties/const/type",keyword:"type",params:{type: schema35.properties.const.type},schema:schema35.properties.const.type,parentSchema:schema35.properties.const,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data7 === "string"){
if(data7.length > 1000){
const err22 = {instancePath:instancePath+"/const",schemaPath:"#/properties/const/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema35.properties.const,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.properties !== undefined){
let data8 = data.properties;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 2000){
const err23 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/maxProperties",keyword:"maxProperties",params:{limit: 2000},schema:2000,parentSchema:schema35.properties.properties,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data8){
const _errs20 = errors;
if(typeof key1 === "string"){
if(key1.length > 100){
const err24 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/field/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern7.test(key1)){
const err25 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/field/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_$][A-Za-z0-9_$-]*$"},schema:"^[A-Za-z_$][A-Za-z0-9_$-]*$",parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid5 = _errs20 === errors;
if(!valid5){
const err27 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema35.properties.properties.propertyNames,parentSchema:schema35.properties.properties,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key2 in data8){
if(!(validate44(data8[key2], {instancePath:instancePath+"/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key2,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate44);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"},schema:schema35.properties.properties.type,parentSchema:schema35.properties.properties,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.required !== undefined){
let data10 = data.required;
if(Array.isArray(data10)){
if(data10.length > 200){
const err29 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema35.properties.required,data:data10};
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
let data11 = data10[i2];
if(typeof data11 === "string"){
if(data11.length > 100){
const err30 = {instancePath:instancePath+"/required/" + i2,schemaPath:"#/properties/required/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema35.properties.required.items,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11.length < 1){
const err31 = {instancePath:instancePath+"/required/" + i2,schemaPath:"#/properties/required/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema35.properties.required.items,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/required/" + i2,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type: "string"},schema:schema35.properties.required.items.type,parentSchema:schema35.properties.required.items,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "array"},schema:schema35.properties.required.type,parentSchema:schema35.properties.required,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.additionalProperties !== undefined){
if(!(validate45(data.additionalProperties, {instancePath:instancePath+"/additionalProperties",parentData:data,parentDataProperty:"additionalProperties",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate45);
errors = vErrors.length;
}
}
if(data.items !== undefined){
if(!(validate44(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate44);
errors = vErrors.length;
}
}
if(data.minItems !== undefined){
let data14 = data.minItems;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err34 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.minItems.type,parentSchema:schema35.properties.minItems,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err35 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema35.properties.minItems,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.maxItems !== undefined){
let data15 = data.maxItems;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err36 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.maxItems.type,parentSchema:schema35.properties.maxItems,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err37 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema35.properties.maxItems,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.minLength !== undefined){
let data16 = data.minLength;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err38 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.minLength.type,parentSchema:schema35.properties.minLength,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err39 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema35.properties.minLength,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.maxLength !== undefined){
let data17 = data.maxLength;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err40 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.maxLength.type,parentSchema:schema35.properties.maxLength,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err41 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema35.properties.maxLength,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.pattern !== undefined){
let data18 = data.pattern;
if(typeof data18 === "string"){
if(data18.length > 200){
const err42 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema35.properties.pattern,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data18.length < 1){
const err43 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema35.properties.pattern,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema35.properties.pattern.type,parentSchema:schema35.properties.pattern,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.format !== undefined){
let data19 = data.format;
if(typeof data19 !== "string"){
const err45 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema35.properties.format.type,parentSchema:schema35.properties.format,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((((((((data19 === "date-time") || (data19 === "date")) || (data19 === "email")) || (data19 === "hostname")) || (data19 === "ipv4")) || (data19 === "ipv6")) || (data19 === "uri")) || (data19 === "uuid"))){
const err46 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema35.properties.format.enum},schema:schema35.properties.format.enum,parentSchema:schema35.properties.format,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.minimum !== undefined){
let data20 = data.minimum;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err47 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "number"},schema:schema35.properties.minimum.type,parentSchema:schema35.properties.minimum,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.maximum !== undefined){
let data21 = data.maximum;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err48 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "number"},schema:schema35.properties.maximum.type,parentSchema:schema35.properties.maximum,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.exclusiveMinimum !== undefined){
let data22 = data.exclusiveMinimum;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err49 = {instancePath:instancePath+"/exclusiveMinimum",schemaPath:"#/properties/exclusiveMinimum/type",keyword:"type",params:{type: "number"},schema:schema35.properties.exclusiveMinimum.type,parentSchema:schema35.properties.exclusiveMinimum,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.exclusiveMaximum !== undefined){
let data23 = data.exclusiveMaximum;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err50 = {instancePath:instancePath+"/exclusiveMaximum",schemaPath:"#/properties/exclusiveMaximum/type",keyword:"type",params:{type: "number"},schema:schema35.properties.exclusiveMaximum.type,parentSchema:schema35.properties.exclusiveMaximum,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
failuresOf.validate45 = vErrors;
return errors === 0;
}


function validate44(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema33.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$ref !== undefined){
let data0 = data.$ref;
if(typeof data0 === "string"){
if(data0.length > 200){
const err1 = {instancePath:instancePath+"/$ref",schemaPath:"#/properties/%24ref/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema33.properties.$ref,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/$ref",schemaPath:"#/properties/%24ref/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33.properties.$ref,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/$ref",schemaPath:"#/properties/%24ref/type",keyword:"type",params:{type: "string"},schema:schema33.properties.$ref.type,parentSchema:schema33.properties.$ref,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema33.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33.properties.title,data:data1};
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
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema33.properties.title.type,parentSchema:schema33.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(data2.length > 4000){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema33.properties.description,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33.properties.description,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema33.properties.description.type,parentSchema:schema33.properties.description,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema33.properties.type.type},schema:schema33.properties.type.type,parentSchema:schema33.properties.type,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data3)){
if(data3.length > 7){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxItems",keyword:"maxItems",params:{limit: 7},schema:7,parentSchema:schema33.properties.type,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema33.properties.type,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/type/" + i0,schemaPath:"#/properties/type/items/type",keyword:"type",params:{type: "string"},schema:schema33.properties.type.items.type,parentSchema:schema33.properties.type.items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((((data4 === "string") || (data4 === "number")) || (data4 === "integer")) || (data4 === "boolean")) || (data4 === "object")) || (data4 === "array")) || (data4 === "null"))){
const err14 = {instancePath:instancePath+"/type/" + i0,schemaPath:"#/properties/type/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.type.items.enum},schema:schema33.properties.type.items.enum,parentSchema:schema33.properties.type.items,data:data4};
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
}
if(data.enum !== undefined){
let data5 = data.enum;
if(Array.isArray(data5)){
if(data5.length > 500){
const err15 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema33.properties.enum,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema33.properties.enum,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if((((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")) && (data6 !== null)){
const err17 = {instancePath:instancePath+"/enum/" + i1,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type: schema33.properties.enum.items.type},schema:schema33.properties.enum.items.type,parentSchema:schema33.properties.enum.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length > 1000){
const err18 = {instancePath:instancePath+"/enum/" + i1,schemaPath:"#/properties/enum/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema33.properties.enum.items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type: "array"},schema:schema33.properties.enum.type,parentSchema:schema33.properties.enum,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.const !== undefined){
let data7 = data.const;
if((((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")) && (data7 !== null)){
const err20 = {instancePath:instancePath+"/const",schemaPath:"#/properties/const/type",keyword:"type",params:{type: schema33.properties.const.type},schema:schema33.properties.const.type,parentSchema:schema33.properties.const,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data7 === "string"){
if(data7.length > 1000){
const err21 = {instancePath:instancePath+"/const",schemaPath:"#/properties/const/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema33.properties.const,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.properties !== undefined){
let data8 = data.properties;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 2000){
const err22 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/maxProperties",keyword:"maxProperties",params:{limit: 2000},schema:2000,parentSchema:schema33.properties.properties,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data8){
const _errs20 = errors;
if(typeof key1 === "string"){
if(key1.length > 100){
const err23 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/field/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern7.test(key1)){
const err24 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/field/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_$][A-Za-z0-9_$-]*$"},schema:"^[A-Za-z_$][A-Za-z0-9_$-]*$",parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid5 = _errs20 === errors;
if(!valid5){
const err26 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema33.properties.properties.propertyNames,parentSchema:schema33.properties.properties,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key2 in data8){
if(!(validate44(data8[key2], {instancePath:instancePath+"/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key2,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate44);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"},schema:schema33.properties.properties.type,parentSchema:schema33.properties.properties,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.required !== undefined){
let data10 = data.required;
if(Array.isArray(data10)){
if(data10.length > 200){
const err28 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema33.properties.required,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(data11.length > 100){
const err29 = {instancePath:instancePath+"/required/" + i2,schemaPath:"#/properties/required/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema33.properties.required.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.length < 1){
const err30 = {instancePath:instancePath+"/required/" + i2,schemaPath:"#/properties/required/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33.properties.required.items,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/required/" + i2,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type: "string"},schema:schema33.properties.required.items.type,parentSchema:schema33.properties.required.items,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "array"},schema:schema33.properties.required.type,parentSchema:schema33.properties.required,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.additionalProperties !== undefined){
if(!(validate45(data.additionalProperties, {instancePath:instancePath+"/additionalProperties",parentData:data,parentDataProperty:"additionalProperties",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate45);
errors = vErrors.length;
}
}
if(data.items !== undefined){
if(!(validate44(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate44);
errors = vErrors.length;
}
}
if(data.minItems !== undefined){
let data14 = data.minItems;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err33 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type: "integer"},schema:schema33.properties.minItems.type,parentSchema:schema33.properties.minItems,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err34 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33.properties.minItems,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.maxItems !== undefined){
let data15 = data.maxItems;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err35 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/type",keyword:"type",params:{type: "integer"},schema:schema33.properties.maxItems.type,parentSchema:schema33.properties.maxItems,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err36 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33.properties.maxItems,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.minLength !== undefined){
let data16 = data.minLength;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err37 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",params:{type: "integer"},schema:schema33.properties.minLength.type,parentSchema:schema33.properties.minLength,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err38 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33.properties.minLength,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.maxLength !== undefined){
let data17 = data.maxLength;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err39 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type: "integer"},schema:schema33.properties.maxLength.type,parentSchema:schema33.properties.maxLength,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err40 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33.properties.maxLength,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.pattern !== undefined){
let data18 = data.pattern;
if(typeof data18 === "string"){
if(data18.length > 200){
const err41 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema33.properties.pattern,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data18.length < 1){
const err42 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33.properties.pattern,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema33.properties.pattern.type,parentSchema:schema33.properties.pattern,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.format !== undefined){
let data19 = data.format;
if(typeof data19 !== "string"){
const err44 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema33.properties.format.type,parentSchema:schema33.properties.format,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((((((((data19 === "date-time") || (data19 === "date")) || (data19 === "email")) || (data19 === "hostname")) || (data19 === "ipv4")) || (data19 === "ipv6")) || (data19 === "uri")) || (data19 === "uuid"))){
const err45 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema33.properties.format.enum},schema:schema33.properties.format.enum,parentSchema:schema33.properties.format,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.minimum !== undefined){
let data20 = data.minimum;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err46 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "number"},schema:schema33.properties.minimum.type,parentSchema:schema33.properties.minimum,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.maximum !== undefined){
let data21 = data.maximum;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err47 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "number"},schema:schema33.properties.maximum.type,parentSchema:schema33.properties.maximum,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.exclusiveMinimum !== undefined){
let data22 = data.exclusiveMinimum;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err48 = {instancePath:instancePath+"/exclusiveMinimum",schemaPath:"#/properties/exclusiveMinimum/type",keyword:"type",params:{type: "number"},schema:schema33.properties.exclusiveMinimum.type,parentSchema:schema33.properties.exclusiveMinimum,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.exclusiveMaximum !== undefined){
let data23 = data.exclusiveMaximum;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err49 = {instancePath:instancePath+"/exclusiveMaximum",schemaPath:"#/properties/exclusiveMaximum/type",keyword:"type",params:{type: "number"},schema:schema33.properties.exclusiveMaximum.type,parentSchema:schema33.properties.exclusiveMaximum,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
failuresOf.validate44 = vErrors;
return errors === 0;
}


function validate43(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$ref !== undefined){
let data0 = data.$ref;
if(typeof data0 === "string"){
if(data0.length > 200){
const err1 = {instancePath:instancePath+"/$ref",schemaPath:"#/properties/%24ref/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema31.properties.$ref,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/$ref",schemaPath:"#/properties/%24ref/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.$ref,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/$ref",schemaPath:"#/properties/%24ref/type",keyword:"type",params:{type: "string"},schema:schema31.properties.$ref.type,parentSchema:schema31.properties.$ref,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$defs !== undefined){
let data1 = data.$defs;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 2000){
const err4 = {instancePath:instancePath+"/$defs",schemaPath:"#/properties/%24defs/maxProperties",keyword:"maxProperties",params:{limit: 2000},schema:2000,parentSchema:schema31.properties.$defs,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(key1.length > 100){
const err5 = {instancePath:instancePath+"/$defs",schemaPath:"#/$defs/field/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern7.test(key1)){
const err6 = {instancePath:instancePath+"/$defs",schemaPath:"#/$defs/field/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_$][A-Za-z0-9_$-]*$"},schema:"^[A-Za-z_$][A-Za-z0-9_$-]*$",parentSchema:schema32,data:key1,propertyName:key1};
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
const err7 = {instancePath:instancePath+"/$defs",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err8 = {instancePath:instancePath+"/$defs",schemaPath:"#/properties/%24defs/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema31.properties.$defs.propertyNames,parentSchema:schema31.properties.$defs,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key2 in data1){
if(!(validate44(data1[key2], {instancePath:instancePath+"/$defs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate44);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/$defs",schemaPath:"#/properties/%24defs/type",keyword:"type",params:{type: "object"},schema:schema31.properties.$defs.type,parentSchema:schema31.properties.$defs,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(data3.length > 4000){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema31.properties.title,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.title,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.title.type,parentSchema:schema31.properties.title,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(data4.length > 4000){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema31.properties.description,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.description,data:data4};
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
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema31.properties.description.type,parentSchema:schema31.properties.description,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.type !== undefined){
let data5 = data.type;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err16 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema31.properties.type.type},schema:schema31.properties.type.type,parentSchema:schema31.properties.type,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data5)){
if(data5.length > 7){
const err17 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxItems",keyword:"maxItems",params:{limit: 7},schema:7,parentSchema:schema31.properties.type,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.type,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err19 = {instancePath:instancePath+"/type/" + i0,schemaPath:"#/properties/type/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.type.items.type,parentSchema:schema31.properties.type.items,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((((((data6 === "string") || (data6 === "number")) || (data6 === "integer")) || (data6 === "boolean")) || (data6 === "object")) || (data6 === "array")) || (data6 === "null"))){
const err20 = {instancePath:instancePath+"/type/" + i0,schemaPath:"#/properties/type/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.items.enum},schema:schema31.properties.type.items.enum,parentSchema:schema31.properties.type.items,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
if(data.enum !== undefined){
let data7 = data.enum;
if(Array.isArray(data7)){
if(data7.length > 500){
const err21 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema31.properties.enum,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.length < 1){
const err22 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.enum,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if((((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")) && (data8 !== null)){
const err23 = {instancePath:instancePath+"/enum/" + i1,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type: schema31.properties.enum.items.type},schema:schema31.properties.enum.items.type,parentSchema:schema31.properties.enum.items,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data8 === "string"){
if(data8.length > 1000){
const err24 = {instancePath:instancePath+"/enum/" + i1,schemaPath:"#/properties/enum/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema31.properties.enum.items,data:data8};
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
}
else {
const err25 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type: "array"},schema:schema31.properties.enum.type,parentSchema:schema31.properties.enum,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.const !== undefined){
let data9 = data.const;
if((((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")) && (data9 !== null)){
const err26 = {instancePath:instancePath+"/const",schemaPath:"#/properties/const/type",keyword:"type",params:{type: schema31.properties.const.type},schema:schema31.properties.const.type,parentSchema:schema31.properties.const,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data9 === "string"){
if(data9.length > 1000){
const err27 = {instancePath:instancePath+"/const",schemaPath:"#/properties/const/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema31.properties.const,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.properties !== undefined){
let data10 = data.properties;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 2000){
const err28 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/maxProperties",keyword:"maxProperties",params:{limit: 2000},schema:2000,parentSchema:schema31.properties.properties,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key3 in data10){
const _errs27 = errors;
if(typeof key3 === "string"){
if(key3.length > 100){
const err29 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/field/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema32,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern7.test(key3)){
const err30 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/field/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_$][A-Za-z0-9_$-]*$"},schema:"^[A-Za-z_$][A-Za-z0-9_$-]*$",parentSchema:schema32,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid8 = _errs27 === errors;
if(!valid8){
const err32 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName: key3},schema:schema31.properties.properties.propertyNames,parentSchema:schema31.properties.properties,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key4 in data10){
if(!(validate44(data10[key4], {instancePath:instancePath+"/properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key4,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate44);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"},schema:schema31.properties.properties.type,parentSchema:schema31.properties.properties,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.required !== undefined){
let data12 = data.required;
if(Array.isArray(data12)){
if(data12.length > 200){
const err34 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema31.properties.required,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(data13.length > 100){
const err35 = {instancePath:instancePath+"/required/" + i2,schemaPath:"#/properties/required/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema31.properties.required.items,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data13.length < 1){
const err36 = {instancePath:instancePath+"/required/" + i2,schemaPath:"#/properties/required/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.required.items,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/required/" + i2,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.required.items.type,parentSchema:schema31.properties.required.items,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "array"},schema:schema31.properties.required.type,parentSchema:schema31.properties.required,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.additionalProperties !== undefined){
if(!(validate45(data.additionalProperties, {instancePath:instancePath+"/additionalProperties",parentData:data,parentDataProperty:"additionalProperties",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate45);
errors = vErrors.length;
}
}
if(data.items !== undefined){
if(!(validate44(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate44);
errors = vErrors.length;
}
}
if(data.minItems !== undefined){
let data16 = data.minItems;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err39 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.minItems.type,parentSchema:schema31.properties.minItems,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err40 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.minItems,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.maxItems !== undefined){
let data17 = data.maxItems;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err41 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.maxItems.type,parentSchema:schema31.properties.maxItems,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err42 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.maxItems,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.minLength !== undefined){
let data18 = data.minLength;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err43 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.minLength.type,parentSchema:schema31.properties.minLength,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err44 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.minLength,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.maxLength !== undefined){
let data19 = data.maxLength;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err45 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.maxLength.type,parentSchema:schema31.properties.maxLength,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err46 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.maxLength,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data.pattern !== undefined){
let data20 = data.pattern;
if(typeof data20 === "string"){
if(data20.length > 200){
const err47 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema31.properties.pattern,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data20.length < 1){
const err48 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.pattern,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema31.properties.pattern.type,parentSchema:schema31.properties.pattern,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.format !== undefined){
let data21 = data.format;
if(typeof data21 !== "string"){
const err50 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema31.properties.format.type,parentSchema:schema31.properties.format,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((((((((data21 === "date-time") || (data21 === "date")) || (data21 === "email")) || (data21 === "hostname")) || (data21 === "ipv4")) || (data21 === "ipv6")) || (data21 === "uri")) || (data21 === "uuid"))){
const err51 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema31.properties.format.enum},schema:schema31.properties.format.enum,parentSchema:schema31.properties.format,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.minimum !== undefined){
let data22 = data.minimum;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err52 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "number"},schema:schema31.properties.minimum.type,parentSchema:schema31.properties.minimum,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.maximum !== undefined){
let data23 = data.maximum;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err53 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "number"},schema:schema31.properties.maximum.type,parentSchema:schema31.properties.maximum,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.exclusiveMinimum !== undefined){
let data24 = data.exclusiveMinimum;
if(!((typeof data24 == "number") && (isFinite(data24)))){
const err54 = {instancePath:instancePath+"/exclusiveMinimum",schemaPath:"#/properties/exclusiveMinimum/type",keyword:"type",params:{type: "number"},schema:schema31.properties.exclusiveMinimum.type,parentSchema:schema31.properties.exclusiveMinimum,data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.exclusiveMaximum !== undefined){
let data25 = data.exclusiveMaximum;
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err55 = {instancePath:instancePath+"/exclusiveMaximum",schemaPath:"#/properties/exclusiveMaximum/type",keyword:"type",params:{type: "number"},schema:schema31.properties.exclusiveMaximum.type,parentSchema:schema31.properties.exclusiveMaximum,data:data25};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
failuresOf.validate43 = vErrors;
return errors === 0;
}


function validate41(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "by")) || (key0 === "about")) || (key0 === "data"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
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
if(data.by !== undefined){
let data1 = data.by;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err2 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: schema30.properties.by.type},schema:schema30.properties.by.type,parentSchema:schema30.properties.by,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 4000){
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema30.properties.by,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.properties.by,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(Array.isArray(data1)){
if(data1.length > 200){
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema30.properties.by,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30.properties.by,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 4000){
const err7 = {instancePath:instancePath+"/by/" + i0,schemaPath:"#/properties/by/items/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema30.properties.by.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/by/" + i0,schemaPath:"#/properties/by/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.properties.by.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/by/" + i0,schemaPath:"#/properties/by/items/type",keyword:"type",params:{type: "string"},schema:schema30.properties.by.items.type,parentSchema:schema30.properties.by.items,data:data2};
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
}
if(data.about !== undefined){
let data3 = data.about;
if(typeof data3 === "string"){
if(data3.length > 100){
const err10 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema30.properties.about,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.properties.about,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},schema:schema30.properties.about.type,parentSchema:schema30.properties.about,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate43(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate43);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
failuresOf.validate41 = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","properties":{"title":{"$ref":"#/$defs/text"},"key":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"strict":{"type":"boolean"},"type":{"type":"string","enum":["parallel"]},"initial":{"type":"string","minLength":1,"maxLength":100},"states":{"type":"object","maxProperties":200,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/state"},"minProperties":1},"on":{"$ref":"#/$defs/on"},"clock":{"type":"string","minLength":1,"maxLength":4000},"meta":{"type":"object","maxProperties":50}},"required":["states"],"additionalProperties":false};
const schema42 = {"type":"object","properties":{"type":{"type":"string","enum":["final","parallel","history"]},"history":{"type":"string","enum":["shallow","deep"]},"target":{"type":"string","minLength":1,"maxLength":400},"initial":{"type":"string","minLength":1,"maxLength":100},"states":{"type":"object","maxProperties":200,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/state"},"minProperties":1},"on":{"$ref":"#/$defs/on"},"always":{"$ref":"#/$defs/transitions"},"after":{"type":["object","array"],"maxProperties":50,"minProperties":1,"additionalProperties":{"$ref":"#/$defs/transitions"},"minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/wait"}},"clock":{"type":"string","minLength":1,"maxLength":4000},"tags":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":100}},"meta":{"type":"object","maxProperties":50}},"additionalProperties":false};
const schema44 = {"type":"object","maxProperties":500,"additionalProperties":{"$ref":"#/$defs/transitions"}};
const schema45 = {"type":["string","object","array"],"minLength":1,"maxLength":400,"minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/transition"},"properties":{"target":{"type":"string","minLength":1,"maxLength":400},"guard":{"$ref":"#/$defs/condition"},"remember":{"type":"object","maxProperties":50,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","minLength":1,"maxLength":400}},"reenter":{"type":"boolean"},"raise":{"type":["string","array"],"minLength":2,"maxLength":100,"pattern":"^~[A-Za-z0-9][A-Za-z0-9_.-]*$","minItems":1,"maxItems":10,"items":{"type":"string","maxLength":100,"pattern":"^~[A-Za-z0-9][A-Za-z0-9_.-]*$"}}},"additionalProperties":false};
const schema46 = {"type":["string","object"],"minLength":1,"maxLength":400,"properties":{"target":{"type":"string","minLength":1,"maxLength":400},"guard":{"$ref":"#/$defs/condition"},"remember":{"type":"object","maxProperties":50,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","minLength":1,"maxLength":400}},"reenter":{"type":"boolean"},"raise":{"type":["string","array"],"minLength":2,"maxLength":100,"pattern":"^~[A-Za-z0-9][A-Za-z0-9_.-]*$","minItems":1,"maxItems":10,"items":{"type":"string","maxLength":100,"pattern":"^~[A-Za-z0-9][A-Za-z0-9_.-]*$"}}},"additionalProperties":false};
const pattern16 = new RegExp("^~[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");

function validate59(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema46.type},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 400){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "target") || (key0 === "guard")) || (key0 === "remember")) || (key0 === "reenter")) || (key0 === "raise"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.target !== undefined){
let data0 = data.target;
if(typeof data0 === "string"){
if(data0.length > 400){
const err4 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema46.properties.target,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46.properties.target,data:data0};
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
const err6 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},schema:schema46.properties.target.type,parentSchema:schema46.properties.target,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.guard !== undefined){
if(!(validate32(data.guard, {instancePath:instancePath+"/guard",parentData:data,parentDataProperty:"guard",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
if(data.remember !== undefined){
let data2 = data.remember;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 50){
const err7 = {instancePath:instancePath+"/remember",schemaPath:"#/properties/remember/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema46.properties.remember,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
const _errs7 = errors;
if(typeof key1 === "string"){
if(key1.length > 100){
const err8 = {instancePath:instancePath+"/remember",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema15,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern2.test(key1)){
const err9 = {instancePath:instancePath+"/remember",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema15,data:key1,propertyName:key1};
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
const err10 = {instancePath:instancePath+"/remember",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid1 = _errs7 === errors;
if(!valid1){
const err11 = {instancePath:instancePath+"/remember",schemaPath:"#/properties/remember/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema46.properties.remember.propertyNames,parentSchema:schema46.properties.remember,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 === "string"){
if(data3.length > 400){
const err12 = {instancePath:instancePath+"/remember/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/remember/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema46.properties.remember.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/remember/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/remember/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46.properties.remember.additionalProperties,data:data3};
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
const err14 = {instancePath:instancePath+"/remember/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/remember/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema46.properties.remember.additionalProperties.type,parentSchema:schema46.properties.remember.additionalProperties,data:data3};
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
const err15 = {instancePath:instancePath+"/remember",schemaPath:"#/properties/remember/type",keyword:"type",params:{type: "object"},schema:schema46.properties.remember.type,parentSchema:schema46.properties.remember,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.reenter !== undefined){
let data4 = data.reenter;
if(typeof data4 !== "boolean"){
const err16 = {instancePath:instancePath+"/reenter",schemaPath:"#/properties/reenter/type",keyword:"type",params:{type: "boolean"},schema:schema46.properties.reenter.type,parentSchema:schema46.properties.reenter,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.raise !== undefined){
let data5 = data.raise;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err17 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/type",keyword:"type",params:{type: schema46.properties.raise.type},schema:schema46.properties.raise.type,parentSchema:schema46.properties.raise,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 100){
const err18 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema46.properties.raise,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.length < 2){
const err19 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema46.properties.raise,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern16.test(data5)){
const err20 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/pattern",keyword:"pattern",params:{pattern: "^~[A-Za-z0-9][A-Za-z0-9_.-]*$"},schema:"^~[A-Za-z0-9][A-Za-z0-9_.-]*$",parentSchema:schema46.properties.raise,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(Array.isArray(data5)){
if(data5.length > 10){
const err21 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema46.properties.raise,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5.length < 1){
const err22 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema46.properties.raise,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(data6.length > 100){
const err23 = {instancePath:instancePath+"/raise/" + i0,schemaPath:"#/properties/raise/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema46.properties.raise.items,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern16.test(data6)){
const err24 = {instancePath:instancePath+"/raise/" + i0,schemaPath:"#/properties/raise/items/pattern",keyword:"pattern",params:{pattern: "^~[A-Za-z0-9][A-Za-z0-9_.-]*$"},schema:"^~[A-Za-z0-9][A-Za-z0-9_.-]*$",parentSchema:schema46.properties.raise.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/raise/" + i0,schemaPath:"#/properties/raise/items/type",keyword:"type",params:{type: "string"},schema:schema46.properties.raise.items.type,parentSchema:schema46.properties.raise.items,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
}
failuresOf.validate59 = vErrors;
return errors === 0;
}


function validate58(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema45.type},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 400){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 100){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate59);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "target") || (key0 === "guard")) || (key0 === "remember")) || (key0 === "reenter")) || (key0 === "raise"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(typeof data1 === "string"){
if(data1.length > 400){
const err6 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema45.properties.target,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema45.properties.target,data:data1};
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
const err8 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},schema:schema45.properties.target.type,parentSchema:schema45.properties.target,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.guard !== undefined){
if(!(validate32(data.guard, {instancePath:instancePath+"/guard",parentData:data,parentDataProperty:"guard",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
if(data.remember !== undefined){
let data3 = data.remember;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 50){
const err9 = {instancePath:instancePath+"/remember",schemaPath:"#/properties/remember/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema45.properties.remember,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
const _errs8 = errors;
if(typeof key1 === "string"){
if(key1.length > 100){
const err10 = {instancePath:instancePath+"/remember",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema15,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern2.test(key1)){
const err11 = {instancePath:instancePath+"/remember",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema15,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/remember",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid3 = _errs8 === errors;
if(!valid3){
const err13 = {instancePath:instancePath+"/remember",schemaPath:"#/properties/remember/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema45.properties.remember.propertyNames,parentSchema:schema45.properties.remember,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(typeof data4 === "string"){
if(data4.length > 400){
const err14 = {instancePath:instancePath+"/remember/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/remember/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema45.properties.remember.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/remember/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/remember/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema45.properties.remember.additionalProperties,data:data4};
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
const err16 = {instancePath:instancePath+"/remember/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/remember/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema45.properties.remember.additionalProperties.type,parentSchema:schema45.properties.remember.additionalProperties,data:data4};
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
const err17 = {instancePath:instancePath+"/remember",schemaPath:"#/properties/remember/type",keyword:"type",params:{type: "object"},schema:schema45.properties.remember.type,parentSchema:schema45.properties.remember,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.reenter !== undefined){
let data5 = data.reenter;
if(typeof data5 !== "boolean"){
const err18 = {instancePath:instancePath+"/reenter",schemaPath:"#/properties/reenter/type",keyword:"type",params:{type: "boolean"},schema:schema45.properties.reenter.type,parentSchema:schema45.properties.reenter,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.raise !== undefined){
let data6 = data.raise;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err19 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/type",keyword:"type",params:{type: schema45.properties.raise.type},schema:schema45.properties.raise.type,parentSchema:schema45.properties.raise,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length > 100){
const err20 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema45.properties.raise,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.length < 2){
const err21 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema45.properties.raise,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern16.test(data6)){
const err22 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/pattern",keyword:"pattern",params:{pattern: "^~[A-Za-z0-9][A-Za-z0-9_.-]*$"},schema:"^~[A-Za-z0-9][A-Za-z0-9_.-]*$",parentSchema:schema45.properties.raise,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(Array.isArray(data6)){
if(data6.length > 10){
const err23 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema45.properties.raise,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.length < 1){
const err24 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema45.properties.raise,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(data7.length > 100){
const err25 = {instancePath:instancePath+"/raise/" + i1,schemaPath:"#/properties/raise/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema45.properties.raise.items,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern16.test(data7)){
const err26 = {instancePath:instancePath+"/raise/" + i1,schemaPath:"#/properties/raise/items/pattern",keyword:"pattern",params:{pattern: "^~[A-Za-z0-9][A-Za-z0-9_.-]*$"},schema:"^~[A-Za-z0-9][A-Za-z0-9_.-]*$",parentSchema:schema45.properties.raise.items,data:data7};
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
const err27 = {instancePath:instancePath+"/raise/" + i1,schemaPath:"#/properties/raise/items/type",keyword:"type",params:{type: "string"},schema:schema45.properties.raise.items.type,parentSchema:schema45.properties.raise.items,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
}
failuresOf.validate58 = vErrors;
return errors === 0;
}


function validate57(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 500){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 500},schema:500,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(validate58(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate58);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
failuresOf.validate57 = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","properties":{"term":{"type":"string","minLength":1,"maxLength":200},"clock":{"type":"string","minLength":1,"maxLength":4000},"counting":{"type":"string","enum":["from-start","from-next-day"]},"if-closed":{"type":"string","enum":["stay","next-working-day"]},"basis":{"$ref":"#/$defs/basis"},"source":{"type":"string","minLength":1,"maxLength":4000},"reason":{"$ref":"#/$defs/text"},"target":{"type":"string","minLength":1,"maxLength":400},"guard":{"$ref":"#/$defs/condition"},"remember":{"type":"object","maxProperties":50,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","minLength":1,"maxLength":400}},"reenter":{"type":"boolean"},"raise":{"type":["string","array"],"minLength":2,"maxLength":100,"pattern":"^~[A-Za-z0-9][A-Za-z0-9_.-]*$","minItems":1,"maxItems":10,"items":{"type":"string","maxLength":100,"pattern":"^~[A-Za-z0-9][A-Za-z0-9_.-]*$"}}},"required":["term"],"additionalProperties":false};
const schema50 = {"type":"string","enum":["stated","reported","derived","assumed"]};

function validate66(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.term === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema49.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.term !== undefined){
let data0 = data.term;
if(typeof data0 === "string"){
if(data0.length > 200){
const err2 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema49.properties.term,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema49.properties.term,data:data0};
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
const err4 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "string"},schema:schema49.properties.term.type,parentSchema:schema49.properties.term,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.clock !== undefined){
let data1 = data.clock;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err5 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema49.properties.clock,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema49.properties.clock,data:data1};
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
const err7 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},schema:schema49.properties.clock.type,parentSchema:schema49.properties.clock,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.counting !== undefined){
let data2 = data.counting;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/type",keyword:"type",params:{type: "string"},schema:schema49.properties.counting.type,parentSchema:schema49.properties.counting,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data2 === "from-start") || (data2 === "from-next-day"))){
const err9 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/enum",keyword:"enum",params:{allowedValues: schema49.properties.counting.enum},schema:schema49.properties.counting.enum,parentSchema:schema49.properties.counting,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["if-closed"] !== undefined){
let data3 = data["if-closed"];
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/if-closed",schemaPath:"#/properties/if-closed/type",keyword:"type",params:{type: "string"},schema:schema49.properties["if-closed"].type,parentSchema:schema49.properties["if-closed"],data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === "stay") || (data3 === "next-working-day"))){
const err11 = {instancePath:instancePath+"/if-closed",schemaPath:"#/properties/if-closed/enum",keyword:"enum",params:{allowedValues: schema49.properties["if-closed"].enum},schema:schema49.properties["if-closed"].enum,parentSchema:schema49.properties["if-closed"],data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.basis !== undefined){
let data4 = data.basis;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data4 === "stated") || (data4 === "reported")) || (data4 === "derived")) || (data4 === "assumed"))){
const err13 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/enum",keyword:"enum",params:{allowedValues: schema50.enum},schema:schema50.enum,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.source !== undefined){
let data5 = data.source;
if(typeof data5 === "string"){
if(data5.length > 4000){
const err14 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema49.properties.source,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema49.properties.source,data:data5};
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
const err16 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema49.properties.source.type,parentSchema:schema49.properties.source,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate14(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate14);
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data7 = data.target;
if(typeof data7 === "string"){
if(data7.length > 400){
const err17 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema49.properties.target,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.length < 1){
const err18 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema49.properties.target,data:data7};
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
const err19 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},schema:schema49.properties.target.type,parentSchema:schema49.properties.target,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.guard !== undefined){
if(!(validate32(data.guard, {instancePath:instancePath+"/guard",parentData:data,parentDataProperty:"guard",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
if(data.remember !== undefined){
let data9 = data.remember;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 50){
const err20 = {instancePath:instancePath+"/remember",schemaPath:"#/properties/remember/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema49.properties.remember,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data9){
const _errs21 = errors;
if(typeof key1 === "string"){
if(key1.length > 100){
const err21 = {instancePath:instancePath+"/remember",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema15,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern2.test(key1)){
const err22 = {instancePath:instancePath+"/remember",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema15,data:key1,propertyName:key1};
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
const err23 = {instancePath:instancePath+"/remember",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid2 = _errs21 === errors;
if(!valid2){
const err24 = {instancePath:instancePath+"/remember",schemaPath:"#/properties/remember/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema49.properties.remember.propertyNames,parentSchema:schema49.properties.remember,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key2 in data9){
let data10 = data9[key2];
if(typeof data10 === "string"){
if(data10.length > 400){
const err25 = {instancePath:instancePath+"/remember/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/remember/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema49.properties.remember.additionalProperties,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.length < 1){
const err26 = {instancePath:instancePath+"/remember/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/remember/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema49.properties.remember.additionalProperties,data:data10};
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
const err27 = {instancePath:instancePath+"/remember/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/remember/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema49.properties.remember.additionalProperties.type,parentSchema:schema49.properties.remember.additionalProperties,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/remember",schemaPath:"#/properties/remember/type",keyword:"type",params:{type: "object"},schema:schema49.properties.remember.type,parentSchema:schema49.properties.remember,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.reenter !== undefined){
let data11 = data.reenter;
if(typeof data11 !== "boolean"){
const err29 = {instancePath:instancePath+"/reenter",schemaPath:"#/properties/reenter/type",keyword:"type",params:{type: "boolean"},schema:schema49.properties.reenter.type,parentSchema:schema49.properties.reenter,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.raise !== undefined){
let data12 = data.raise;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
const err30 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/type",keyword:"type",params:{type: schema49.properties.raise.type},schema:schema49.properties.raise.type,parentSchema:schema49.properties.raise,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data12 === "string"){
if(data12.length > 100){
const err31 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema49.properties.raise,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12.length < 2){
const err32 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema49.properties.raise,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern16.test(data12)){
const err33 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/pattern",keyword:"pattern",params:{pattern: "^~[A-Za-z0-9][A-Za-z0-9_.-]*$"},schema:"^~[A-Za-z0-9][A-Za-z0-9_.-]*$",parentSchema:schema49.properties.raise,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(Array.isArray(data12)){
if(data12.length > 10){
const err34 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema49.properties.raise,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data12.length < 1){
const err35 = {instancePath:instancePath+"/raise",schemaPath:"#/properties/raise/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema49.properties.raise,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(data13.length > 100){
const err36 = {instancePath:instancePath+"/raise/" + i0,schemaPath:"#/properties/raise/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema49.properties.raise.items,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern16.test(data13)){
const err37 = {instancePath:instancePath+"/raise/" + i0,schemaPath:"#/properties/raise/items/pattern",keyword:"pattern",params:{pattern: "^~[A-Za-z0-9][A-Za-z0-9_.-]*$"},schema:"^~[A-Za-z0-9][A-Za-z0-9_.-]*$",parentSchema:schema49.properties.raise.items,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/raise/" + i0,schemaPath:"#/properties/raise/items/type",keyword:"type",params:{type: "string"},schema:schema49.properties.raise.items.type,parentSchema:schema49.properties.raise.items,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
failuresOf.validate66 = vErrors;
return errors === 0;
}


function validate56(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema42.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema42.properties.type.type,parentSchema:schema42.properties.type,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "final") || (data0 === "parallel")) || (data0 === "history"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.properties.type.enum},schema:schema42.properties.type.enum,parentSchema:schema42.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.history !== undefined){
let data1 = data.history;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "string"},schema:schema42.properties.history.type,parentSchema:schema42.properties.history,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "shallow") || (data1 === "deep"))){
const err4 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/enum",keyword:"enum",params:{allowedValues: schema42.properties.history.enum},schema:schema42.properties.history.enum,parentSchema:schema42.properties.history,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.target !== undefined){
let data2 = data.target;
if(typeof data2 === "string"){
if(data2.length > 400){
const err5 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema42.properties.target,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.target,data:data2};
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
const err7 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},schema:schema42.properties.target.type,parentSchema:schema42.properties.target,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.initial !== undefined){
let data3 = data.initial;
if(typeof data3 === "string"){
if(data3.length > 100){
const err8 = {instancePath:instancePath+"/initial",schemaPath:"#/properties/initial/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema42.properties.initial,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/initial",schemaPath:"#/properties/initial/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.initial,data:data3};
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
const err10 = {instancePath:instancePath+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type: "string"},schema:schema42.properties.initial.type,parentSchema:schema42.properties.initial,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.states !== undefined){
let data4 = data.states;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 200){
const err11 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/maxProperties",keyword:"maxProperties",params:{limit: 200},schema:200,parentSchema:schema42.properties.states,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Object.keys(data4).length < 1){
const err12 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema42.properties.states,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
const _errs12 = errors;
if(typeof key1 === "string"){
if(key1.length > 100){
const err13 = {instancePath:instancePath+"/states",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema15,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern2.test(key1)){
const err14 = {instancePath:instancePath+"/states",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema15,data:key1,propertyName:key1};
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
const err15 = {instancePath:instancePath+"/states",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid1 = _errs12 === errors;
if(!valid1){
const err16 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema42.properties.states.propertyNames,parentSchema:schema42.properties.states,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key2 in data4){
if(!(validate56(data4[key2], {instancePath:instancePath+"/states/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate56);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"type",params:{type: "object"},schema:schema42.properties.states.type,parentSchema:schema42.properties.states,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.on !== undefined){
if(!(validate57(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate57);
errors = vErrors.length;
}
}
if(data.always !== undefined){
if(!(validate58(data.always, {instancePath:instancePath+"/always",parentData:data,parentDataProperty:"always",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate58);
errors = vErrors.length;
}
}
if(data.after !== undefined){
let data8 = data.after;
if(!data8 || typeof data8 != "object"){
const err18 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: schema42.properties.after.type},schema:schema42.properties.after.type,parentSchema:schema42.properties.after,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(Array.isArray(data8)){
if(data8.length > 50){
const err19 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema42.properties.after,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.length < 1){
const err20 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema42.properties.after,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data8[i0], {instancePath:instancePath+"/after/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate66);
errors = vErrors.length;
}
}
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 50){
const err21 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema42.properties.after,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Object.keys(data8).length < 1){
const err22 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema42.properties.after,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key3 in data8){
if(!(validate58(data8[key3], {instancePath:instancePath+"/after/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key3,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate58);
errors = vErrors.length;
}
}
}
}
if(data.clock !== undefined){
let data11 = data.clock;
if(typeof data11 === "string"){
if(data11.length > 4000){
const err23 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema42.properties.clock,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data11.length < 1){
const err24 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.clock,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},schema:schema42.properties.clock.type,parentSchema:schema42.properties.clock,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.tags !== undefined){
let data12 = data.tags;
if(Array.isArray(data12)){
if(data12.length > 50){
const err26 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema42.properties.tags,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(data13.length > 100){
const err27 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema42.properties.tags.items,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data13.length < 1){
const err28 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.tags.items,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},schema:schema42.properties.tags.items.type,parentSchema:schema42.properties.tags.items,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema42.properties.tags.type,parentSchema:schema42.properties.tags,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.meta !== undefined){
let data14 = data.meta;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 50){
const err31 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema42.properties.meta,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"},schema:schema42.properties.meta.type,parentSchema:schema42.properties.meta,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
failuresOf.validate56 = vErrors;
return errors === 0;
}


function validate54(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.states === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "states"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema40.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
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
if(data.key !== undefined){
let data1 = data.key;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: schema40.properties.key.type},schema:schema40.properties.key.type,parentSchema:schema40.properties.key,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 4000){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema40.properties.key,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema40.properties.key,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(Array.isArray(data1)){
if(data1.length > 200){
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema40.properties.key,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema40.properties.key,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 4000){
const err7 = {instancePath:instancePath+"/key/" + i0,schemaPath:"#/properties/key/items/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema40.properties.key.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/key/" + i0,schemaPath:"#/properties/key/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema40.properties.key.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/key/" + i0,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type: "string"},schema:schema40.properties.key.items.type,parentSchema:schema40.properties.key.items,data:data2};
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
}
if(data.strict !== undefined){
let data3 = data.strict;
if(typeof data3 !== "boolean"){
const err10 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"},schema:schema40.properties.strict.type,parentSchema:schema40.properties.strict,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema40.properties.type.type,parentSchema:schema40.properties.type,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(data4 === "parallel")){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema40.properties.type.enum},schema:schema40.properties.type.enum,parentSchema:schema40.properties.type,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.initial !== undefined){
let data5 = data.initial;
if(typeof data5 === "string"){
if(data5.length > 100){
const err13 = {instancePath:instancePath+"/initial",schemaPath:"#/properties/initial/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema40.properties.initial,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.length < 1){
const err14 = {instancePath:instancePath+"/initial",schemaPath:"#/properties/initial/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema40.properties.initial,data:data5};
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
const err15 = {instancePath:instancePath+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type: "string"},schema:schema40.properties.initial.type,parentSchema:schema40.properties.initial,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.states !== undefined){
let data6 = data.states;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 200){
const err16 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/maxProperties",keyword:"maxProperties",params:{limit: 200},schema:200,parentSchema:schema40.properties.states,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Object.keys(data6).length < 1){
const err17 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema40.properties.states,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data6){
const _errs15 = errors;
if(typeof key1 === "string"){
if(key1.length > 100){
const err18 = {instancePath:instancePath+"/states",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema15,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern2.test(key1)){
const err19 = {instancePath:instancePath+"/states",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema15,data:key1,propertyName:key1};
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
const err20 = {instancePath:instancePath+"/states",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid3 = _errs15 === errors;
if(!valid3){
const err21 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema40.properties.states.propertyNames,parentSchema:schema40.properties.states,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key2 in data6){
if(!(validate56(data6[key2], {instancePath:instancePath+"/states/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate56);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"type",params:{type: "object"},schema:schema40.properties.states.type,parentSchema:schema40.properties.states,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.on !== undefined){
if(!(validate57(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate57);
errors = vErrors.length;
}
}
if(data.clock !== undefined){
let data9 = data.clock;
if(typeof data9 === "string"){
if(data9.length > 4000){
const err23 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema40.properties.clock,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9.length < 1){
const err24 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema40.properties.clock,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},schema:schema40.properties.clock.type,parentSchema:schema40.properties.clock,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.meta !== undefined){
let data10 = data.meta;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 50){
const err26 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema40.properties.meta,data:data10};
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
const err27 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"},schema:schema40.properties.meta.type,parentSchema:schema40.properties.meta,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
failuresOf.validate54 = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","properties":{"title":{"$ref":"#/$defs/text"},"text":{"$ref":"#/$defs/text"},"source":{"type":"string","minLength":1,"maxLength":100},"citation":{"type":"string","minLength":1,"maxLength":4000},"basis":{"$ref":"#/$defs/basis"},"reason":{"$ref":"#/$defs/text"},"note":{"$ref":"#/$defs/text"},"severity":{"type":"string","enum":["minor","major","critical"]},"obligation":{"$ref":"#/$defs/obligation"},"requirement":{"$ref":"#/$defs/requirement"},"prohibition":{"$ref":"#/$defs/prohibition"},"power":{"$ref":"#/$defs/power"},"recurring":{"$ref":"#/$defs/recurring"},"standing-duty":{"$ref":"#/$defs/standing-duty"},"measure":{"$ref":"#/$defs/measure"},"rule":{"$ref":"#/$defs/rule"}},"required":["title","source","basis"],"additionalProperties":false};
const schema55 = {"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":4000},"to":{"type":"string","minLength":1,"maxLength":4000},"when":{"$ref":"#/$defs/beginning"},"if":{"$ref":"#/$defs/condition"},"must":{"$ref":"#/$defs/acts"},"by":{"type":"string","enum":["bearer","any"]},"where":{"type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"type":"string","minLength":1,"maxLength":4000}},"within":{"$ref":"#/$defs/within"},"clock":{"type":"string","minLength":1,"maxLength":4000},"counting":{"type":"string","enum":["from-start","from-next-day"]},"if-closed":{"type":"string","enum":["stay","next-working-day"]},"start":{"type":"string","minLength":1,"maxLength":400},"not-before":{"$ref":"#/$defs/term"},"pauses-while":{"$ref":"#/$defs/inStates"},"restarts-on":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"extended-on":{"$ref":"#/$defs/extendedOn"},"ends-on":{"$ref":"#/$defs/trigger"},"excused-if":{"$ref":"#/$defs/condition"},"discharges":{"type":"string","enum":["all","oldest"]},"otherwise":{"$ref":"#/$defs/otherwise"}},"required":["of","when","must","within"],"additionalProperties":false};
const schema56 = {"type":["string","object"],"minLength":1,"maxLength":200,"minProperties":1,"maxProperties":1,"properties":{"any":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/oneBeginning"}},"breach":{"type":"string","minLength":1,"maxLength":400},"cured":{"type":"string","minLength":1,"maxLength":400}},"additionalProperties":{"$ref":"#/$defs/states"}};
const schema57 = {"type":["string","object"],"minLength":1,"maxLength":200,"minProperties":1,"maxProperties":1,"properties":{"breach":{"type":"string","minLength":1,"maxLength":400},"cured":{"type":"string","minLength":1,"maxLength":400}},"additionalProperties":{"$ref":"#/$defs/states"}};

function validate82(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema57.type},schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 200){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err3 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Object.keys(data).length < 1){
const err4 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "breach") || (key0 === "cured"))){
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate23);
errors = vErrors.length;
}
}
}
if(data.breach !== undefined){
let data1 = data.breach;
if(typeof data1 === "string"){
if(data1.length > 400){
const err5 = {instancePath:instancePath+"/breach",schemaPath:"#/properties/breach/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema57.properties.breach,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/breach",schemaPath:"#/properties/breach/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema57.properties.breach,data:data1};
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
const err7 = {instancePath:instancePath+"/breach",schemaPath:"#/properties/breach/type",keyword:"type",params:{type: "string"},schema:schema57.properties.breach.type,parentSchema:schema57.properties.breach,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.cured !== undefined){
let data2 = data.cured;
if(typeof data2 === "string"){
if(data2.length > 400){
const err8 = {instancePath:instancePath+"/cured",schemaPath:"#/properties/cured/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema57.properties.cured,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/cured",schemaPath:"#/properties/cured/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema57.properties.cured,data:data2};
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
const err10 = {instancePath:instancePath+"/cured",schemaPath:"#/properties/cured/type",keyword:"type",params:{type: "string"},schema:schema57.properties.cured.type,parentSchema:schema57.properties.cured,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
failuresOf.validate82 = vErrors;
return errors === 0;
}


function validate80(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema56.type},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 200){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err3 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Object.keys(data).length < 1){
const err4 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "any") || (key0 === "breach")) || (key0 === "cured"))){
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate23);
errors = vErrors.length;
}
}
}
if(data.any !== undefined){
let data1 = data.any;
if(Array.isArray(data1)){
if(data1.length > 200){
const err5 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema56.properties.any,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema56.properties.any,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate82(data1[i0], {instancePath:instancePath+"/any/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate82);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},schema:schema56.properties.any.type,parentSchema:schema56.properties.any,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.breach !== undefined){
let data3 = data.breach;
if(typeof data3 === "string"){
if(data3.length > 400){
const err8 = {instancePath:instancePath+"/breach",schemaPath:"#/properties/breach/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema56.properties.breach,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/breach",schemaPath:"#/properties/breach/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.breach,data:data3};
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
const err10 = {instancePath:instancePath+"/breach",schemaPath:"#/properties/breach/type",keyword:"type",params:{type: "string"},schema:schema56.properties.breach.type,parentSchema:schema56.properties.breach,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.cured !== undefined){
let data4 = data.cured;
if(typeof data4 === "string"){
if(data4.length > 400){
const err11 = {instancePath:instancePath+"/cured",schemaPath:"#/properties/cured/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema56.properties.cured,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/cured",schemaPath:"#/properties/cured/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.cured,data:data4};
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
const err13 = {instancePath:instancePath+"/cured",schemaPath:"#/properties/cured/type",keyword:"type",params:{type: "string"},schema:schema56.properties.cured.type,parentSchema:schema56.properties.cured,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
failuresOf.validate80 = vErrors;
return errors === 0;
}

const schema58 = {"type":["string","object"],"minLength":1,"maxLength":200,"minProperties":1,"maxProperties":1,"properties":{"any":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/oneTrigger"}},"all":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/oneTrigger"}}},"additionalProperties":{"$ref":"#/$defs/states"}};
const schema59 = {"type":["string","object"],"minLength":1,"maxLength":200,"minProperties":1,"maxProperties":1,"additionalProperties":{"$ref":"#/$defs/states"}};

function validate89(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema59.type},schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 200){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err3 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Object.keys(data).length < 1){
const err4 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate23);
errors = vErrors.length;
}
}
}
failuresOf.validate89 = vErrors;
return errors === 0;
}


function validate87(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema58.type},schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 200){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err3 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Object.keys(data).length < 1){
const err4 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "any") || (key0 === "all"))){
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate23);
errors = vErrors.length;
}
}
}
if(data.any !== undefined){
let data1 = data.any;
if(Array.isArray(data1)){
if(data1.length > 200){
const err5 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema58.properties.any,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema58.properties.any,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate89(data1[i0], {instancePath:instancePath+"/any/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate89);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},schema:schema58.properties.any.type,parentSchema:schema58.properties.any,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.all !== undefined){
let data3 = data.all;
if(Array.isArray(data3)){
if(data3.length > 200){
const err8 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema58.properties.all,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema58.properties.all,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate89(data3[i1], {instancePath:instancePath+"/all/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate89);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},schema:schema58.properties.all.type,parentSchema:schema58.properties.all,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
failuresOf.validate87 = vErrors;
return errors === 0;
}

const schema60 = {"type":["string","object","array"],"minLength":1,"maxLength":200,"properties":{"term":{"type":"string","minLength":1,"maxLength":200},"clock":{"type":"string","minLength":1,"maxLength":4000},"counting":{"type":"string","enum":["from-start","from-next-day"]},"if-closed":{"type":"string","enum":["stay","next-working-day"]},"basis":{"$ref":"#/$defs/basis"},"source":{"type":"string","minLength":1,"maxLength":4000}},"required":["term"],"additionalProperties":false,"minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/choice"}};
const schema61 = {"type":["string","object"],"minLength":1,"maxLength":200,"properties":{"if":{"$ref":"#/$defs/condition"},"term":{"type":"string","minLength":1,"maxLength":200},"clock":{"type":"string","minLength":1,"maxLength":4000},"counting":{"type":"string","enum":["from-start","from-next-day"]},"if-closed":{"type":"string","enum":["stay","next-working-day"]},"basis":{"$ref":"#/$defs/basis"},"source":{"type":"string","minLength":1,"maxLength":4000}},"required":["term"],"additionalProperties":false};

function validate95(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema61.type},schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 200){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.term === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "if") || (key0 === "term")) || (key0 === "clock")) || (key0 === "counting")) || (key0 === "if-closed")) || (key0 === "basis")) || (key0 === "source"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.if !== undefined){
if(!(validate32(data.if, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
if(data.term !== undefined){
let data1 = data.term;
if(typeof data1 === "string"){
if(data1.length > 200){
const err5 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema61.properties.term,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema61.properties.term,data:data1};
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
const err7 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "string"},schema:schema61.properties.term.type,parentSchema:schema61.properties.term,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.clock !== undefined){
let data2 = data.clock;
if(typeof data2 === "string"){
if(data2.length > 4000){
const err8 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema61.properties.clock,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema61.properties.clock,data:data2};
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
const err10 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},schema:schema61.properties.clock.type,parentSchema:schema61.properties.clock,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.counting !== undefined){
let data3 = data.counting;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/type",keyword:"type",params:{type: "string"},schema:schema61.properties.counting.type,parentSchema:schema61.properties.counting,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data3 === "from-start") || (data3 === "from-next-day"))){
const err12 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/enum",keyword:"enum",params:{allowedValues: schema61.properties.counting.enum},schema:schema61.properties.counting.enum,parentSchema:schema61.properties.counting,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["if-closed"] !== undefined){
let data4 = data["if-closed"];
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/if-closed",schemaPath:"#/properties/if-closed/type",keyword:"type",params:{type: "string"},schema:schema61.properties["if-closed"].type,parentSchema:schema61.properties["if-closed"],data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data4 === "stay") || (data4 === "next-working-day"))){
const err14 = {instancePath:instancePath+"/if-closed",schemaPath:"#/properties/if-closed/enum",keyword:"enum",params:{allowedValues: schema61.properties["if-closed"].enum},schema:schema61.properties["if-closed"].enum,parentSchema:schema61.properties["if-closed"],data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.basis !== undefined){
let data5 = data.basis;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((data5 === "stated") || (data5 === "reported")) || (data5 === "derived")) || (data5 === "assumed"))){
const err16 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/enum",keyword:"enum",params:{allowedValues: schema50.enum},schema:schema50.enum,parentSchema:schema50,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.source !== undefined){
let data6 = data.source;
if(typeof data6 === "string"){
if(data6.length > 4000){
const err17 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema61.properties.source,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema61.properties.source,data:data6};
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
const err19 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema61.properties.source.type,parentSchema:schema61.properties.source,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
failuresOf.validate95 = vErrors;
return errors === 0;
}


function validate94(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type},schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 200){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 100){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate95(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate95);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.term === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "term") || (key0 === "clock")) || (key0 === "counting")) || (key0 === "if-closed")) || (key0 === "basis")) || (key0 === "source"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.term !== undefined){
let data1 = data.term;
if(typeof data1 === "string"){
if(data1.length > 200){
const err7 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema60.properties.term,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.term,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "string"},schema:schema60.properties.term.type,parentSchema:schema60.properties.term,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.clock !== undefined){
let data2 = data.clock;
if(typeof data2 === "string"){
if(data2.length > 4000){
const err10 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema60.properties.clock,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.clock,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},schema:schema60.properties.clock.type,parentSchema:schema60.properties.clock,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.counting !== undefined){
let data3 = data.counting;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/type",keyword:"type",params:{type: "string"},schema:schema60.properties.counting.type,parentSchema:schema60.properties.counting,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data3 === "from-start") || (data3 === "from-next-day"))){
const err14 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/enum",keyword:"enum",params:{allowedValues: schema60.properties.counting.enum},schema:schema60.properties.counting.enum,parentSchema:schema60.properties.counting,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["if-closed"] !== undefined){
let data4 = data["if-closed"];
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/if-closed",schemaPath:"#/properties/if-closed/type",keyword:"type",params:{type: "string"},schema:schema60.properties["if-closed"].type,parentSchema:schema60.properties["if-closed"],data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data4 === "stay") || (data4 === "next-working-day"))){
const err16 = {instancePath:instancePath+"/if-closed",schemaPath:"#/properties/if-closed/enum",keyword:"enum",params:{allowedValues: schema60.properties["if-closed"].enum},schema:schema60.properties["if-closed"].enum,parentSchema:schema60.properties["if-closed"],data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.basis !== undefined){
let data5 = data.basis;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((data5 === "stated") || (data5 === "reported")) || (data5 === "derived")) || (data5 === "assumed"))){
const err18 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/enum",keyword:"enum",params:{allowedValues: schema50.enum},schema:schema50.enum,parentSchema:schema50,data:data5};
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
if(data6.length > 4000){
const err19 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema60.properties.source,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.length < 1){
const err20 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.source,data:data6};
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
const err21 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema60.properties.source.type,parentSchema:schema60.properties.source,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
failuresOf.validate94 = vErrors;
return errors === 0;
}

const schema64 = {"type":["string","object"],"minLength":1,"maxLength":200,"properties":{"term":{"type":"string","minLength":1,"maxLength":200},"clock":{"type":"string","minLength":1,"maxLength":4000},"counting":{"type":"string","enum":["from-start","from-next-day"]},"if-closed":{"type":"string","enum":["stay","next-working-day"]},"basis":{"$ref":"#/$defs/basis"},"source":{"type":"string","minLength":1,"maxLength":4000}},"required":["term"],"additionalProperties":false};

function validate99(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema64.type},schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 200){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.term === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "term") || (key0 === "clock")) || (key0 === "counting")) || (key0 === "if-closed")) || (key0 === "basis")) || (key0 === "source"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.term !== undefined){
let data0 = data.term;
if(typeof data0 === "string"){
if(data0.length > 200){
const err5 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema64.properties.term,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema64.properties.term,data:data0};
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
const err7 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "string"},schema:schema64.properties.term.type,parentSchema:schema64.properties.term,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.clock !== undefined){
let data1 = data.clock;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err8 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema64.properties.clock,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema64.properties.clock,data:data1};
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
const err10 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},schema:schema64.properties.clock.type,parentSchema:schema64.properties.clock,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.counting !== undefined){
let data2 = data.counting;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/type",keyword:"type",params:{type: "string"},schema:schema64.properties.counting.type,parentSchema:schema64.properties.counting,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data2 === "from-start") || (data2 === "from-next-day"))){
const err12 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/enum",keyword:"enum",params:{allowedValues: schema64.properties.counting.enum},schema:schema64.properties.counting.enum,parentSchema:schema64.properties.counting,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["if-closed"] !== undefined){
let data3 = data["if-closed"];
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/if-closed",schemaPath:"#/properties/if-closed/type",keyword:"type",params:{type: "string"},schema:schema64.properties["if-closed"].type,parentSchema:schema64.properties["if-closed"],data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data3 === "stay") || (data3 === "next-working-day"))){
const err14 = {instancePath:instancePath+"/if-closed",schemaPath:"#/properties/if-closed/enum",keyword:"enum",params:{allowedValues: schema64.properties["if-closed"].enum},schema:schema64.properties["if-closed"].enum,parentSchema:schema64.properties["if-closed"],data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.basis !== undefined){
let data4 = data.basis;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((data4 === "stated") || (data4 === "reported")) || (data4 === "derived")) || (data4 === "assumed"))){
const err16 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/enum",keyword:"enum",params:{allowedValues: schema50.enum},schema:schema50.enum,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.source !== undefined){
let data5 = data.source;
if(typeof data5 === "string"){
if(data5.length > 4000){
const err17 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema64.properties.source,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema64.properties.source,data:data5};
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
const err19 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema64.properties.source.type,parentSchema:schema64.properties.source,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
failuresOf.validate99 = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","properties":{"event":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"by":{"$ref":"#/$defs/term"},"to":{"type":"string","minLength":1,"maxLength":400},"at-most":{"$ref":"#/$defs/term"}},"required":["event"],"additionalProperties":false};

function validate102(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "event") || (key0 === "by")) || (key0 === "to")) || (key0 === "at-most"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.event !== undefined){
let data0 = data.event;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: schema66.properties.event.type},schema:schema66.properties.event.type,parentSchema:schema66.properties.event,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 4000){
const err3 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema66.properties.event,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema66.properties.event,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 200){
const err5 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema66.properties.event,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema66.properties.event,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 4000){
const err7 = {instancePath:instancePath+"/event/" + i0,schemaPath:"#/properties/event/items/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema66.properties.event.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/event/" + i0,schemaPath:"#/properties/event/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema66.properties.event.items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/event/" + i0,schemaPath:"#/properties/event/items/type",keyword:"type",params:{type: "string"},schema:schema66.properties.event.items.type,parentSchema:schema66.properties.event.items,data:data1};
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
}
if(data.by !== undefined){
if(!(validate99(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate99);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data3 = data.to;
if(typeof data3 === "string"){
if(data3.length > 400){
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema66.properties.to,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema66.properties.to,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},schema:schema66.properties.to.type,parentSchema:schema66.properties.to,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["at-most"] !== undefined){
if(!(validate99(data["at-most"], {instancePath:instancePath+"/at-most",parentData:data,parentDataProperty:"at-most",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate99);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
failuresOf.validate102 = vErrors;
return errors === 0;
}

const schema67 = {"type":["string","object"],"minLength":1,"maxLength":200,"minProperties":1,"maxProperties":1,"properties":{"any":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/oneTrigger"}}},"additionalProperties":{"$ref":"#/$defs/states"}};

function validate106(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema67.type},schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 200){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err3 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Object.keys(data).length < 1){
const err4 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "any")){
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate23);
errors = vErrors.length;
}
}
}
if(data.any !== undefined){
let data1 = data.any;
if(Array.isArray(data1)){
if(data1.length > 200){
const err5 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema67.properties.any,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema67.properties.any,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate89(data1[i0], {instancePath:instancePath+"/any/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate89);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},schema:schema67.properties.any.type,parentSchema:schema67.properties.any,data:data1};
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
failuresOf.validate106 = vErrors;
return errors === 0;
}

const schema68 = {"type":["string","object"],"minLength":1,"maxLength":400,"properties":{"title":{"$ref":"#/$defs/text"},"of":{"$ref":"#/$defs/obligation/properties/of"},"to":{"$ref":"#/$defs/obligation/properties/to"},"if":{"$ref":"#/$defs/obligation/properties/if"},"must":{"$ref":"#/$defs/obligation/properties/must"},"by":{"$ref":"#/$defs/obligation/properties/by"},"where":{"$ref":"#/$defs/obligation/properties/where"},"within":{"$ref":"#/$defs/obligation/properties/within"},"clock":{"$ref":"#/$defs/obligation/properties/clock"},"counting":{"$ref":"#/$defs/obligation/properties/counting"},"if-closed":{"$ref":"#/$defs/obligation/properties/if-closed"},"not-before":{"$ref":"#/$defs/obligation/properties/not-before"},"pauses-while":{"$ref":"#/$defs/obligation/properties/pauses-while"},"restarts-on":{"$ref":"#/$defs/obligation/properties/restarts-on"},"extended-on":{"$ref":"#/$defs/obligation/properties/extended-on"},"ends-on":{"$ref":"#/$defs/obligation/properties/ends-on"},"excused-if":{"$ref":"#/$defs/obligation/properties/excused-if"},"discharges":{"$ref":"#/$defs/obligation/properties/discharges"},"otherwise":{"$ref":"#/$defs/otherwise"}},"required":["of","must","within"],"additionalProperties":false};
const schema69 = {"type":"string","minLength":1,"maxLength":4000};
const schema70 = {"type":"string","minLength":1,"maxLength":4000};
const schema73 = {"type":"string","enum":["bearer","any"]};
const schema77 = {"type":"string","minLength":1,"maxLength":4000};
const schema78 = {"type":"string","enum":["from-start","from-next-day"]};
const schema79 = {"type":"string","enum":["stay","next-working-day"]};
const schema87 = {"type":"string","enum":["all","oldest"]};

function validate113(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 100){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 100){
const err3 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 100},schema:100,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Object.keys(data).length < 1){
const err4 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.all !== undefined){
let data0 = data.all;
if(Array.isArray(data0)){
if(data0.length > 500){
const err5 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema23.properties.all,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23.properties.all,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data0[i0], {instancePath:instancePath+"/all/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},schema:schema23.properties.all.type,parentSchema:schema23.properties.all,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.any !== undefined){
let data2 = data.any;
if(Array.isArray(data2)){
if(data2.length > 500){
const err8 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema23.properties.any,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23.properties.any,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate32(data2[i1], {instancePath:instancePath+"/any/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},schema:schema23.properties.any.type,parentSchema:schema23.properties.any,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.not !== undefined){
if(!(validate32(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
if(data.condition !== undefined){
let data5 = data.condition;
if(typeof data5 === "string"){
if(data5.length > 100){
const err11 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema23.properties.condition,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.properties.condition,data:data5};
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
const err13 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "string"},schema:schema23.properties.condition.type,parentSchema:schema23.properties.condition,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.fact !== undefined){
let data6 = data.fact;
if(typeof data6 === "string"){
if(data6.length > 400){
const err14 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema23.properties.fact,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.length < 1){
const err15 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.properties.fact,data:data6};
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
const err16 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type: "string"},schema:schema23.properties.fact.type,parentSchema:schema23.properties.fact,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.operator !== undefined){
let data7 = data.operator;
if(typeof data7 !== "string"){
const err17 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema23.properties.operator.type,parentSchema:schema23.properties.operator,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((((((((data7 === "equal") || (data7 === "notEqual")) || (data7 === "in")) || (data7 === "notIn")) || (data7 === "contains")) || (data7 === "doesNotContain")) || (data7 === "lessThan")) || (data7 === "lessThanInclusive")) || (data7 === "greaterThan")) || (data7 === "greaterThanInclusive"))){
const err18 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues: schema23.properties.operator.enum},schema:schema23.properties.operator.enum,parentSchema:schema23.properties.operator,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.params !== undefined){
if(!(validate33(data.params, {instancePath:instancePath+"/params",parentData:data,parentDataProperty:"params",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate33);
errors = vErrors.length;
}
}
if(data.path !== undefined){
let data9 = data.path;
if(typeof data9 === "string"){
if(data9.length > 400){
const err19 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema23.properties.path,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.length < 1){
const err20 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.properties.path,data:data9};
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
const err21 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema23.properties.path.type,parentSchema:schema23.properties.path,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
failuresOf.validate113 = vErrors;
return errors === 0;
}


function validate119(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema58.type},schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 200){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err3 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Object.keys(data).length < 1){
const err4 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "any") || (key0 === "all"))){
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate23);
errors = vErrors.length;
}
}
}
if(data.any !== undefined){
let data1 = data.any;
if(Array.isArray(data1)){
if(data1.length > 200){
const err5 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema58.properties.any,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema58.properties.any,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate89(data1[i0], {instancePath:instancePath+"/any/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate89);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},schema:schema58.properties.any.type,parentSchema:schema58.properties.any,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.all !== undefined){
let data3 = data.all;
if(Array.isArray(data3)){
if(data3.length > 200){
const err8 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema58.properties.all,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema58.properties.all,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate89(data3[i1], {instancePath:instancePath+"/all/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate89);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},schema:schema58.properties.all.type,parentSchema:schema58.properties.all,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
failuresOf.validate119 = vErrors;
return errors === 0;
}

const schema74 = {"type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"type":"string","minLength":1,"maxLength":4000}};

function validate124(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 50){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(data0.length > 4000){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema74.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema74.additionalProperties,data:data0};
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
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema74.additionalProperties.type,parentSchema:schema74.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
failuresOf.validate124 = vErrors;
return errors === 0;
}


function validate126(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type},schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 200){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 100){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate95(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate95);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.term === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "term") || (key0 === "clock")) || (key0 === "counting")) || (key0 === "if-closed")) || (key0 === "basis")) || (key0 === "source"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.term !== undefined){
let data1 = data.term;
if(typeof data1 === "string"){
if(data1.length > 200){
const err7 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema60.properties.term,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.term,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "string"},schema:schema60.properties.term.type,parentSchema:schema60.properties.term,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.clock !== undefined){
let data2 = data.clock;
if(typeof data2 === "string"){
if(data2.length > 4000){
const err10 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema60.properties.clock,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.clock,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},schema:schema60.properties.clock.type,parentSchema:schema60.properties.clock,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.counting !== undefined){
let data3 = data.counting;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/type",keyword:"type",params:{type: "string"},schema:schema60.properties.counting.type,parentSchema:schema60.properties.counting,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data3 === "from-start") || (data3 === "from-next-day"))){
const err14 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/enum",keyword:"enum",params:{allowedValues: schema60.properties.counting.enum},schema:schema60.properties.counting.enum,parentSchema:schema60.properties.counting,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["if-closed"] !== undefined){
let data4 = data["if-closed"];
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/if-closed",schemaPath:"#/properties/if-closed/type",keyword:"type",params:{type: "string"},schema:schema60.properties["if-closed"].type,parentSchema:schema60.properties["if-closed"],data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data4 === "stay") || (data4 === "next-working-day"))){
const err16 = {instancePath:instancePath+"/if-closed",schemaPath:"#/properties/if-closed/enum",keyword:"enum",params:{allowedValues: schema60.properties["if-closed"].enum},schema:schema60.properties["if-closed"].enum,parentSchema:schema60.properties["if-closed"],data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.basis !== undefined){
let data5 = data.basis;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((data5 === "stated") || (data5 === "reported")) || (data5 === "derived")) || (data5 === "assumed"))){
const err18 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/enum",keyword:"enum",params:{allowedValues: schema50.enum},schema:schema50.enum,parentSchema:schema50,data:data5};
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
if(data6.length > 4000){
const err19 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema60.properties.source,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.length < 1){
const err20 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.source,data:data6};
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
const err21 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema60.properties.source.type,parentSchema:schema60.properties.source,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
failuresOf.validate126 = vErrors;
return errors === 0;
}


function validate129(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema64.type},schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 200){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.term === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "term") || (key0 === "clock")) || (key0 === "counting")) || (key0 === "if-closed")) || (key0 === "basis")) || (key0 === "source"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.term !== undefined){
let data0 = data.term;
if(typeof data0 === "string"){
if(data0.length > 200){
const err5 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema64.properties.term,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema64.properties.term,data:data0};
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
const err7 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "string"},schema:schema64.properties.term.type,parentSchema:schema64.properties.term,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.clock !== undefined){
let data1 = data.clock;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err8 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema64.properties.clock,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema64.properties.clock,data:data1};
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
const err10 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},schema:schema64.properties.clock.type,parentSchema:schema64.properties.clock,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.counting !== undefined){
let data2 = data.counting;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/type",keyword:"type",params:{type: "string"},schema:schema64.properties.counting.type,parentSchema:schema64.properties.counting,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data2 === "from-start") || (data2 === "from-next-day"))){
const err12 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/enum",keyword:"enum",params:{allowedValues: schema64.properties.counting.enum},schema:schema64.properties.counting.enum,parentSchema:schema64.properties.counting,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["if-closed"] !== undefined){
let data3 = data["if-closed"];
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/if-closed",schemaPath:"#/properties/if-closed/type",keyword:"type",params:{type: "string"},schema:schema64.properties["if-closed"].type,parentSchema:schema64.properties["if-closed"],data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data3 === "stay") || (data3 === "next-working-day"))){
const err14 = {instancePath:instancePath+"/if-closed",schemaPath:"#/properties/if-closed/enum",keyword:"enum",params:{allowedValues: schema64.properties["if-closed"].enum},schema:schema64.properties["if-closed"].enum,parentSchema:schema64.properties["if-closed"],data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.basis !== undefined){
let data4 = data.basis;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((data4 === "stated") || (data4 === "reported")) || (data4 === "derived")) || (data4 === "assumed"))){
const err16 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/enum",keyword:"enum",params:{allowedValues: schema50.enum},schema:schema50.enum,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.source !== undefined){
let data5 = data.source;
if(typeof data5 === "string"){
if(data5.length > 4000){
const err17 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema64.properties.source,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema64.properties.source,data:data5};
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
const err19 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema64.properties.source.type,parentSchema:schema64.properties.source,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
failuresOf.validate129 = vErrors;
return errors === 0;
}


function validate131(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 50){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate23);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
failuresOf.validate131 = vErrors;
return errors === 0;
}

const schema83 = {"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}};

function validate134(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema83.type},schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 4000){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 200){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 4000){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema83.items,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema83.items,data:data0};
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
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema83.items.type,parentSchema:schema83.items,data:data0};
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
failuresOf.validate134 = vErrors;
return errors === 0;
}


function validate136(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "event") || (key0 === "by")) || (key0 === "to")) || (key0 === "at-most"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.event !== undefined){
let data0 = data.event;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: schema66.properties.event.type},schema:schema66.properties.event.type,parentSchema:schema66.properties.event,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 4000){
const err3 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema66.properties.event,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema66.properties.event,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 200){
const err5 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema66.properties.event,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema66.properties.event,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 4000){
const err7 = {instancePath:instancePath+"/event/" + i0,schemaPath:"#/properties/event/items/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema66.properties.event.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/event/" + i0,schemaPath:"#/properties/event/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema66.properties.event.items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/event/" + i0,schemaPath:"#/properties/event/items/type",keyword:"type",params:{type: "string"},schema:schema66.properties.event.items.type,parentSchema:schema66.properties.event.items,data:data1};
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
}
if(data.by !== undefined){
if(!(validate99(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate99);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data3 = data.to;
if(typeof data3 === "string"){
if(data3.length > 400){
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema66.properties.to,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema66.properties.to,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},schema:schema66.properties.to.type,parentSchema:schema66.properties.to,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["at-most"] !== undefined){
if(!(validate99(data["at-most"], {instancePath:instancePath+"/at-most",parentData:data,parentDataProperty:"at-most",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate99);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
failuresOf.validate136 = vErrors;
return errors === 0;
}


function validate140(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema67.type},schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 200){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err3 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Object.keys(data).length < 1){
const err4 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "any")){
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate23);
errors = vErrors.length;
}
}
}
if(data.any !== undefined){
let data1 = data.any;
if(Array.isArray(data1)){
if(data1.length > 200){
const err5 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema67.properties.any,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema67.properties.any,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate89(data1[i0], {instancePath:instancePath+"/any/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate89);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},schema:schema67.properties.any.type,parentSchema:schema67.properties.any,data:data1};
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
failuresOf.validate140 = vErrors;
return errors === 0;
}


function validate144(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 100){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 100){
const err3 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 100},schema:100,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Object.keys(data).length < 1){
const err4 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.all !== undefined){
let data0 = data.all;
if(Array.isArray(data0)){
if(data0.length > 500){
const err5 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema23.properties.all,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23.properties.all,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data0[i0], {instancePath:instancePath+"/all/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},schema:schema23.properties.all.type,parentSchema:schema23.properties.all,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.any !== undefined){
let data2 = data.any;
if(Array.isArray(data2)){
if(data2.length > 500){
const err8 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema23.properties.any,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23.properties.any,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate32(data2[i1], {instancePath:instancePath+"/any/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},schema:schema23.properties.any.type,parentSchema:schema23.properties.any,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.not !== undefined){
if(!(validate32(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
if(data.condition !== undefined){
let data5 = data.condition;
if(typeof data5 === "string"){
if(data5.length > 100){
const err11 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema23.properties.condition,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.properties.condition,data:data5};
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
const err13 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "string"},schema:schema23.properties.condition.type,parentSchema:schema23.properties.condition,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.fact !== undefined){
let data6 = data.fact;
if(typeof data6 === "string"){
if(data6.length > 400){
const err14 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema23.properties.fact,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.length < 1){
const err15 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.properties.fact,data:data6};
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
const err16 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type: "string"},schema:schema23.properties.fact.type,parentSchema:schema23.properties.fact,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.operator !== undefined){
let data7 = data.operator;
if(typeof data7 !== "string"){
const err17 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema23.properties.operator.type,parentSchema:schema23.properties.operator,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((((((((data7 === "equal") || (data7 === "notEqual")) || (data7 === "in")) || (data7 === "notIn")) || (data7 === "contains")) || (data7 === "doesNotContain")) || (data7 === "lessThan")) || (data7 === "lessThanInclusive")) || (data7 === "greaterThan")) || (data7 === "greaterThanInclusive"))){
const err18 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues: schema23.properties.operator.enum},schema:schema23.properties.operator.enum,parentSchema:schema23.properties.operator,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.params !== undefined){
if(!(validate33(data.params, {instancePath:instancePath+"/params",parentData:data,parentDataProperty:"params",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate33);
errors = vErrors.length;
}
}
if(data.path !== undefined){
let data9 = data.path;
if(typeof data9 === "string"){
if(data9.length > 400){
const err19 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema23.properties.path,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.length < 1){
const err20 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.properties.path,data:data9};
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
const err21 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema23.properties.path.type,parentSchema:schema23.properties.path,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
failuresOf.validate144 = vErrors;
return errors === 0;
}


function validate111(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema68.type},schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 400){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.must === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "must"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.within === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "within"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema68.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
if(data.of !== undefined){
let data1 = data.of;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err7 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/obligation/properties/of/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema69,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/obligation/properties/of/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/obligation/properties/of/type",keyword:"type",params:{type: "string"},schema:schema69.type,parentSchema:schema69,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if(typeof data2 === "string"){
if(data2.length > 4000){
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/obligation/properties/to/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema70,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/obligation/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema70,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/obligation/properties/to/type",keyword:"type",params:{type: "string"},schema:schema70.type,parentSchema:schema70,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.if !== undefined){
if(!(validate113(data.if, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate113);
errors = vErrors.length;
}
}
if(data.must !== undefined){
if(!(validate119(data.must, {instancePath:instancePath+"/must",parentData:data,parentDataProperty:"must",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate119);
errors = vErrors.length;
}
}
if(data.by !== undefined){
let data5 = data.by;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/obligation/properties/by/type",keyword:"type",params:{type: "string"},schema:schema73.type,parentSchema:schema73,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data5 === "bearer") || (data5 === "any"))){
const err14 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/obligation/properties/by/enum",keyword:"enum",params:{allowedValues: schema73.enum},schema:schema73.enum,parentSchema:schema73,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.where !== undefined){
if(!(validate124(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate124);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate126(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate126);
errors = vErrors.length;
}
}
if(data.clock !== undefined){
let data8 = data.clock;
if(typeof data8 === "string"){
if(data8.length > 4000){
const err15 = {instancePath:instancePath+"/clock",schemaPath:"#/$defs/obligation/properties/clock/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema77,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.length < 1){
const err16 = {instancePath:instancePath+"/clock",schemaPath:"#/$defs/obligation/properties/clock/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema77,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/clock",schemaPath:"#/$defs/obligation/properties/clock/type",keyword:"type",params:{type: "string"},schema:schema77.type,parentSchema:schema77,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.counting !== undefined){
let data9 = data.counting;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/counting",schemaPath:"#/$defs/obligation/properties/counting/type",keyword:"type",params:{type: "string"},schema:schema78.type,parentSchema:schema78,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data9 === "from-start") || (data9 === "from-next-day"))){
const err19 = {instancePath:instancePath+"/counting",schemaPath:"#/$defs/obligation/properties/counting/enum",keyword:"enum",params:{allowedValues: schema78.enum},schema:schema78.enum,parentSchema:schema78,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["if-closed"] !== undefined){
let data10 = data["if-closed"];
if(typeof data10 !== "string"){
const err20 = {instancePath:instancePath+"/if-closed",schemaPath:"#/$defs/obligation/properties/if-closed/type",keyword:"type",params:{type: "string"},schema:schema79.type,parentSchema:schema79,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data10 === "stay") || (data10 === "next-working-day"))){
const err21 = {instancePath:instancePath+"/if-closed",schemaPath:"#/$defs/obligation/properties/if-closed/enum",keyword:"enum",params:{allowedValues: schema79.enum},schema:schema79.enum,parentSchema:schema79,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["not-before"] !== undefined){
if(!(validate129(data["not-before"], {instancePath:instancePath+"/not-before",parentData:data,parentDataProperty:"not-before",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate129);
errors = vErrors.length;
}
}
if(data["pauses-while"] !== undefined){
if(!(validate131(data["pauses-while"], {instancePath:instancePath+"/pauses-while",parentData:data,parentDataProperty:"pauses-while",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate131);
errors = vErrors.length;
}
}
if(data["restarts-on"] !== undefined){
if(!(validate134(data["restarts-on"], {instancePath:instancePath+"/restarts-on",parentData:data,parentDataProperty:"restarts-on",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate134);
errors = vErrors.length;
}
}
if(data["extended-on"] !== undefined){
if(!(validate136(data["extended-on"], {instancePath:instancePath+"/extended-on",parentData:data,parentDataProperty:"extended-on",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate136);
errors = vErrors.length;
}
}
if(data["ends-on"] !== undefined){
if(!(validate140(data["ends-on"], {instancePath:instancePath+"/ends-on",parentData:data,parentDataProperty:"ends-on",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate140);
errors = vErrors.length;
}
}
if(data["excused-if"] !== undefined){
if(!(validate144(data["excused-if"], {instancePath:instancePath+"/excused-if",parentData:data,parentDataProperty:"excused-if",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate144);
errors = vErrors.length;
}
}
if(data.discharges !== undefined){
let data17 = data.discharges;
if(typeof data17 !== "string"){
const err22 = {instancePath:instancePath+"/discharges",schemaPath:"#/$defs/obligation/properties/discharges/type",keyword:"type",params:{type: "string"},schema:schema87.type,parentSchema:schema87,data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data17 === "all") || (data17 === "oldest"))){
const err23 = {instancePath:instancePath+"/discharges",schemaPath:"#/$defs/obligation/properties/discharges/enum",keyword:"enum",params:{allowedValues: schema87.enum},schema:schema87.enum,parentSchema:schema87,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.otherwise !== undefined){
if(!(validate111(data.otherwise, {instancePath:instancePath+"/otherwise",parentData:data,parentDataProperty:"otherwise",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate111);
errors = vErrors.length;
}
}
}
failuresOf.validate111 = vErrors;
return errors === 0;
}


function validate79(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.when === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.must === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "must"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.within === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "within"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema55.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.of !== undefined){
let data0 = data.of;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err5 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema55.properties.of,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55.properties.of,data:data0};
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
const err7 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},schema:schema55.properties.of.type,parentSchema:schema55.properties.of,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema55.properties.to,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55.properties.to,data:data1};
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
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},schema:schema55.properties.to.type,parentSchema:schema55.properties.to,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate80(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate80);
errors = vErrors.length;
}
}
if(data.if !== undefined){
if(!(validate32(data.if, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
if(data.must !== undefined){
if(!(validate87(data.must, {instancePath:instancePath+"/must",parentData:data,parentDataProperty:"must",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate87);
errors = vErrors.length;
}
}
if(data.by !== undefined){
let data5 = data.by;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},schema:schema55.properties.by.type,parentSchema:schema55.properties.by,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data5 === "bearer") || (data5 === "any"))){
const err12 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema55.properties.by.enum},schema:schema55.properties.by.enum,parentSchema:schema55.properties.by,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.where !== undefined){
let data6 = data.where;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 50){
const err13 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema55.properties.where,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Object.keys(data6).length < 1){
const err14 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema55.properties.where,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data6){
let data7 = data6[key1];
if(typeof data7 === "string"){
if(data7.length > 4000){
const err15 = {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/where/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema55.properties.where.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.length < 1){
const err16 = {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/where/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55.properties.where.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/where/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema55.properties.where.additionalProperties.type,parentSchema:schema55.properties.where.additionalProperties,data:data7};
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
const err18 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "object"},schema:schema55.properties.where.type,parentSchema:schema55.properties.where,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.within !== undefined){
if(!(validate94(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate94);
errors = vErrors.length;
}
}
if(data.clock !== undefined){
let data9 = data.clock;
if(typeof data9 === "string"){
if(data9.length > 4000){
const err19 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema55.properties.clock,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.length < 1){
const err20 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55.properties.clock,data:data9};
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
const err21 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},schema:schema55.properties.clock.type,parentSchema:schema55.properties.clock,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.counting !== undefined){
let data10 = data.counting;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/type",keyword:"type",params:{type: "string"},schema:schema55.properties.counting.type,parentSchema:schema55.properties.counting,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data10 === "from-start") || (data10 === "from-next-day"))){
const err23 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/enum",keyword:"enum",params:{allowedValues: schema55.properties.counting.enum},schema:schema55.properties.counting.enum,parentSchema:schema55.properties.counting,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["if-closed"] !== undefined){
let data11 = data["if-closed"];
if(typeof data11 !== "string"){
const err24 = {instancePath:instancePath+"/if-closed",schemaPath:"#/properties/if-closed/type",keyword:"type",params:{type: "string"},schema:schema55.properties["if-closed"].type,parentSchema:schema55.properties["if-closed"],data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data11 === "stay") || (data11 === "next-working-day"))){
const err25 = {instancePath:instancePath+"/if-closed",schemaPath:"#/properties/if-closed/enum",keyword:"enum",params:{allowedValues: schema55.properties["if-closed"].enum},schema:schema55.properties["if-closed"].enum,parentSchema:schema55.properties["if-closed"],data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.start !== undefined){
let data12 = data.start;
if(typeof data12 === "string"){
if(data12.length > 400){
const err26 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema55.properties.start,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data12.length < 1){
const err27 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55.properties.start,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},schema:schema55.properties.start.type,parentSchema:schema55.properties.start,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["not-before"] !== undefined){
if(!(validate99(data["not-before"], {instancePath:instancePath+"/not-before",parentData:data,parentDataProperty:"not-before",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate99);
errors = vErrors.length;
}
}
if(data["pauses-while"] !== undefined){
if(!(validate22(data["pauses-while"], {instancePath:instancePath+"/pauses-while",parentData:data,parentDataProperty:"pauses-while",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate22);
errors = vErrors.length;
}
}
if(data["restarts-on"] !== undefined){
let data15 = data["restarts-on"];
if((typeof data15 !== "string") && (!(Array.isArray(data15)))){
const err29 = {instancePath:instancePath+"/restarts-on",schemaPath:"#/properties/restarts-on/type",keyword:"type",params:{type: schema55.properties["restarts-on"].type},schema:schema55.properties["restarts-on"].type,parentSchema:schema55.properties["restarts-on"],data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data15 === "string"){
if(data15.length > 4000){
const err30 = {instancePath:instancePath+"/restarts-on",schemaPath:"#/properties/restarts-on/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema55.properties["restarts-on"],data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15.length < 1){
const err31 = {instancePath:instancePath+"/restarts-on",schemaPath:"#/properties/restarts-on/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55.properties["restarts-on"],data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(Array.isArray(data15)){
if(data15.length > 200){
const err32 = {instancePath:instancePath+"/restarts-on",schemaPath:"#/properties/restarts-on/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema55.properties["restarts-on"],data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data15.length < 1){
const err33 = {instancePath:instancePath+"/restarts-on",schemaPath:"#/properties/restarts-on/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema55.properties["restarts-on"],data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(typeof data16 === "string"){
if(data16.length > 4000){
const err34 = {instancePath:instancePath+"/restarts-on/" + i0,schemaPath:"#/properties/restarts-on/items/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema55.properties["restarts-on"].items,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data16.length < 1){
const err35 = {instancePath:instancePath+"/restarts-on/" + i0,schemaPath:"#/properties/restarts-on/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55.properties["restarts-on"].items,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/restarts-on/" + i0,schemaPath:"#/properties/restarts-on/items/type",keyword:"type",params:{type: "string"},schema:schema55.properties["restarts-on"].items.type,parentSchema:schema55.properties["restarts-on"].items,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
if(data["extended-on"] !== undefined){
if(!(validate102(data["extended-on"], {instancePath:instancePath+"/extended-on",parentData:data,parentDataProperty:"extended-on",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate102);
errors = vErrors.length;
}
}
if(data["ends-on"] !== undefined){
if(!(validate106(data["ends-on"], {instancePath:instancePath+"/ends-on",parentData:data,parentDataProperty:"ends-on",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate106);
errors = vErrors.length;
}
}
if(data["excused-if"] !== undefined){
if(!(validate32(data["excused-if"], {instancePath:instancePath+"/excused-if",parentData:data,parentDataProperty:"excused-if",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
if(data.discharges !== undefined){
let data20 = data.discharges;
if(typeof data20 !== "string"){
const err37 = {instancePath:instancePath+"/discharges",schemaPath:"#/properties/discharges/type",keyword:"type",params:{type: "string"},schema:schema55.properties.discharges.type,parentSchema:schema55.properties.discharges,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((data20 === "all") || (data20 === "oldest"))){
const err38 = {instancePath:instancePath+"/discharges",schemaPath:"#/properties/discharges/enum",keyword:"enum",params:{allowedValues: schema55.properties.discharges.enum},schema:schema55.properties.discharges.enum,parentSchema:schema55.properties.discharges,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.otherwise !== undefined){
if(!(validate111(data.otherwise, {instancePath:instancePath+"/otherwise",parentData:data,parentDataProperty:"otherwise",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate111);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
failuresOf.validate79 = vErrors;
return errors === 0;
}

const schema88 = {"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":4000},"to":{"type":"string","minLength":1,"maxLength":4000},"before":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"must":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"by":{"type":"string","enum":["bearer","any"]},"where":{"type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"type":"string","minLength":1,"maxLength":4000}},"if":{"$ref":"#/$defs/condition"},"at-least":{"$ref":"#/$defs/term"},"at-most":{"$ref":"#/$defs/term"},"clock":{"type":"string","minLength":1,"maxLength":4000}},"required":["of","before","must"],"additionalProperties":false};

function validate152(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.before === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.must === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "must"},schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema88.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.of !== undefined){
let data0 = data.of;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err4 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema88.properties.of,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema88.properties.of,data:data0};
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
const err6 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},schema:schema88.properties.of.type,parentSchema:schema88.properties.of,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema88.properties.to,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema88.properties.to,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},schema:schema88.properties.to.type,parentSchema:schema88.properties.to,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.before !== undefined){
let data2 = data.before;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err10 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: schema88.properties.before.type},schema:schema88.properties.before.type,parentSchema:schema88.properties.before,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 4000){
const err11 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema88.properties.before,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.length < 1){
const err12 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema88.properties.before,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(Array.isArray(data2)){
if(data2.length > 200){
const err13 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema88.properties.before,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.length < 1){
const err14 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema88.properties.before,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length > 4000){
const err15 = {instancePath:instancePath+"/before/" + i0,schemaPath:"#/properties/before/items/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema88.properties.before.items,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.length < 1){
const err16 = {instancePath:instancePath+"/before/" + i0,schemaPath:"#/properties/before/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema88.properties.before.items,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/before/" + i0,schemaPath:"#/properties/before/items/type",keyword:"type",params:{type: "string"},schema:schema88.properties.before.items.type,parentSchema:schema88.properties.before.items,data:data3};
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
}
if(data.must !== undefined){
let data4 = data.must;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err18 = {instancePath:instancePath+"/must",schemaPath:"#/properties/must/type",keyword:"type",params:{type: schema88.properties.must.type},schema:schema88.properties.must.type,parentSchema:schema88.properties.must,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 4000){
const err19 = {instancePath:instancePath+"/must",schemaPath:"#/properties/must/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema88.properties.must,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4.length < 1){
const err20 = {instancePath:instancePath+"/must",schemaPath:"#/properties/must/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema88.properties.must,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(Array.isArray(data4)){
if(data4.length > 200){
const err21 = {instancePath:instancePath+"/must",schemaPath:"#/properties/must/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema88.properties.must,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data4.length < 1){
const err22 = {instancePath:instancePath+"/must",schemaPath:"#/properties/must/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema88.properties.must,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(data5.length > 4000){
const err23 = {instancePath:instancePath+"/must/" + i1,schemaPath:"#/properties/must/items/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema88.properties.must.items,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data5.length < 1){
const err24 = {instancePath:instancePath+"/must/" + i1,schemaPath:"#/properties/must/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema88.properties.must.items,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/must/" + i1,schemaPath:"#/properties/must/items/type",keyword:"type",params:{type: "string"},schema:schema88.properties.must.items.type,parentSchema:schema88.properties.must.items,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
if(data.by !== undefined){
let data6 = data.by;
if(typeof data6 !== "string"){
const err26 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},schema:schema88.properties.by.type,parentSchema:schema88.properties.by,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((data6 === "bearer") || (data6 === "any"))){
const err27 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema88.properties.by.enum},schema:schema88.properties.by.enum,parentSchema:schema88.properties.by,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.where !== undefined){
let data7 = data.where;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 50){
const err28 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema88.properties.where,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(Object.keys(data7).length < 1){
const err29 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema88.properties.where,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data7){
let data8 = data7[key1];
if(typeof data8 === "string"){
if(data8.length > 4000){
const err30 = {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/where/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema88.properties.where.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data8.length < 1){
const err31 = {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/where/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema88.properties.where.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/where/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema88.properties.where.additionalProperties.type,parentSchema:schema88.properties.where.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "object"},schema:schema88.properties.where.type,parentSchema:schema88.properties.where,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.if !== undefined){
if(!(validate32(data.if, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
if(data["at-least"] !== undefined){
if(!(validate99(data["at-least"], {instancePath:instancePath+"/at-least",parentData:data,parentDataProperty:"at-least",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate99);
errors = vErrors.length;
}
}
if(data["at-most"] !== undefined){
if(!(validate99(data["at-most"], {instancePath:instancePath+"/at-most",parentData:data,parentDataProperty:"at-most",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate99);
errors = vErrors.length;
}
}
if(data.clock !== undefined){
let data12 = data.clock;
if(typeof data12 === "string"){
if(data12.length > 4000){
const err34 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema88.properties.clock,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data12.length < 1){
const err35 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema88.properties.clock,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},schema:schema88.properties.clock.type,parentSchema:schema88.properties.clock,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
failuresOf.validate152 = vErrors;
return errors === 0;
}

const schema89 = {"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":4000},"to":{"type":"string","minLength":1,"maxLength":4000},"must-not":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"while":{"$ref":"#/$defs/condition"},"if":{"$ref":"#/$defs/condition"},"when":{"$ref":"#/$defs/beginning"},"for":{"$ref":"#/$defs/term"},"extended-on":{"$ref":"#/$defs/extendedOn"},"where":{"type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"type":"string","minLength":1,"maxLength":4000}},"clock":{"type":"string","minLength":1,"maxLength":4000}},"required":["of","must-not"],"additionalProperties":false};

function validate157(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["must-not"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "must-not"},schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema89.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.of !== undefined){
let data0 = data.of;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err3 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema89.properties.of,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema89.properties.of,data:data0};
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
const err5 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},schema:schema89.properties.of.type,parentSchema:schema89.properties.of,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema89.properties.to,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema89.properties.to,data:data1};
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
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},schema:schema89.properties.to.type,parentSchema:schema89.properties.to,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["must-not"] !== undefined){
let data2 = data["must-not"];
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err9 = {instancePath:instancePath+"/must-not",schemaPath:"#/properties/must-not/type",keyword:"type",params:{type: schema89.properties["must-not"].type},schema:schema89.properties["must-not"].type,parentSchema:schema89.properties["must-not"],data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 4000){
const err10 = {instancePath:instancePath+"/must-not",schemaPath:"#/properties/must-not/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema89.properties["must-not"],data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/must-not",schemaPath:"#/properties/must-not/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema89.properties["must-not"],data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(Array.isArray(data2)){
if(data2.length > 200){
const err12 = {instancePath:instancePath+"/must-not",schemaPath:"#/properties/must-not/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema89.properties["must-not"],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.length < 1){
const err13 = {instancePath:instancePath+"/must-not",schemaPath:"#/properties/must-not/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema89.properties["must-not"],data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length > 4000){
const err14 = {instancePath:instancePath+"/must-not/" + i0,schemaPath:"#/properties/must-not/items/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema89.properties["must-not"].items,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.length < 1){
const err15 = {instancePath:instancePath+"/must-not/" + i0,schemaPath:"#/properties/must-not/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema89.properties["must-not"].items,data:data3};
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
const err16 = {instancePath:instancePath+"/must-not/" + i0,schemaPath:"#/properties/must-not/items/type",keyword:"type",params:{type: "string"},schema:schema89.properties["must-not"].items.type,parentSchema:schema89.properties["must-not"].items,data:data3};
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
}
if(data.while !== undefined){
if(!(validate32(data.while, {instancePath:instancePath+"/while",parentData:data,parentDataProperty:"while",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
if(data.if !== undefined){
if(!(validate32(data.if, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate80(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate80);
errors = vErrors.length;
}
}
if(data.for !== undefined){
if(!(validate99(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate99);
errors = vErrors.length;
}
}
if(data["extended-on"] !== undefined){
if(!(validate102(data["extended-on"], {instancePath:instancePath+"/extended-on",parentData:data,parentDataProperty:"extended-on",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate102);
errors = vErrors.length;
}
}
if(data.where !== undefined){
let data9 = data.where;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 50){
const err17 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema89.properties.where,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Object.keys(data9).length < 1){
const err18 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema89.properties.where,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data9){
let data10 = data9[key1];
if(typeof data10 === "string"){
if(data10.length > 4000){
const err19 = {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/where/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema89.properties.where.additionalProperties,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data10.length < 1){
const err20 = {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/where/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema89.properties.where.additionalProperties,data:data10};
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
const err21 = {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/where/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema89.properties.where.additionalProperties.type,parentSchema:schema89.properties.where.additionalProperties,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "object"},schema:schema89.properties.where.type,parentSchema:schema89.properties.where,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.clock !== undefined){
let data11 = data.clock;
if(typeof data11 === "string"){
if(data11.length > 4000){
const err23 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema89.properties.clock,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data11.length < 1){
const err24 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema89.properties.clock,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},schema:schema89.properties.clock.type,parentSchema:schema89.properties.clock,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
failuresOf.validate157 = vErrors;
return errors === 0;
}

const schema90 = {"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":4000},"over":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"while":{"$ref":"#/$defs/condition"},"if":{"$ref":"#/$defs/condition"},"on-void":{"type":"string","enum":["blame","note"]}},"required":["of","over"],"additionalProperties":false};

function validate164(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.over === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "over"},schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "of") || (key0 === "over")) || (key0 === "while")) || (key0 === "if")) || (key0 === "on-void"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.of !== undefined){
let data0 = data.of;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err3 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema90.properties.of,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema90.properties.of,data:data0};
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
const err5 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},schema:schema90.properties.of.type,parentSchema:schema90.properties.of,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.over !== undefined){
let data1 = data.over;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err6 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/type",keyword:"type",params:{type: schema90.properties.over.type},schema:schema90.properties.over.type,parentSchema:schema90.properties.over,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 4000){
const err7 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema90.properties.over,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema90.properties.over,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(Array.isArray(data1)){
if(data1.length > 200){
const err9 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema90.properties.over,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.length < 1){
const err10 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema90.properties.over,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 4000){
const err11 = {instancePath:instancePath+"/over/" + i0,schemaPath:"#/properties/over/items/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema90.properties.over.items,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.length < 1){
const err12 = {instancePath:instancePath+"/over/" + i0,schemaPath:"#/properties/over/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema90.properties.over.items,data:data2};
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
const err13 = {instancePath:instancePath+"/over/" + i0,schemaPath:"#/properties/over/items/type",keyword:"type",params:{type: "string"},schema:schema90.properties.over.items.type,parentSchema:schema90.properties.over.items,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.while !== undefined){
if(!(validate32(data.while, {instancePath:instancePath+"/while",parentData:data,parentDataProperty:"while",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
if(data.if !== undefined){
if(!(validate32(data.if, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
if(data["on-void"] !== undefined){
let data5 = data["on-void"];
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/on-void",schemaPath:"#/properties/on-void/type",keyword:"type",params:{type: "string"},schema:schema90.properties["on-void"].type,parentSchema:schema90.properties["on-void"],data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data5 === "blame") || (data5 === "note"))){
const err15 = {instancePath:instancePath+"/on-void",schemaPath:"#/properties/on-void/enum",keyword:"enum",params:{allowedValues: schema90.properties["on-void"].enum},schema:schema90.properties["on-void"].enum,parentSchema:schema90.properties["on-void"],data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
failuresOf.validate164 = vErrors;
return errors === 0;
}

const schema91 = {"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":4000},"each":{"type":"string","minLength":1,"maxLength":4000},"to":{"type":"string","minLength":1,"maxLength":4000},"every":{"type":"string","minLength":1,"maxLength":200},"anchor":{"type":"string","minLength":1,"maxLength":100},"if":{"$ref":"#/$defs/condition"},"must":{"$ref":"#/$defs/acts"},"by":{"type":"string","enum":["bearer","any"]},"window":{"type":"string","enum":["during","after"]},"within":{"$ref":"#/$defs/term"},"clock":{"type":"string","minLength":1,"maxLength":4000},"counting":{"type":"string","enum":["from-start","from-next-day"]},"if-closed":{"type":"string","enum":["stay","next-working-day"]},"partial":{"type":"string","enum":["skipped","asked"]},"excused-if":{"$ref":"#/$defs/condition"},"discharges":{"type":"string","enum":["all","oldest"]}},"required":["every","anchor","must"],"additionalProperties":false};

function validate168(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.every === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "every"},schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.anchor === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "anchor"},schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.must === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "must"},schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema91.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.of !== undefined){
let data0 = data.of;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err4 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema91.properties.of,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema91.properties.of,data:data0};
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
const err6 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},schema:schema91.properties.of.type,parentSchema:schema91.properties.of,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.each !== undefined){
let data1 = data.each;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err7 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema91.properties.each,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema91.properties.each,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type: "string"},schema:schema91.properties.each.type,parentSchema:schema91.properties.each,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if(typeof data2 === "string"){
if(data2.length > 4000){
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema91.properties.to,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema91.properties.to,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},schema:schema91.properties.to.type,parentSchema:schema91.properties.to,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.every !== undefined){
let data3 = data.every;
if(typeof data3 === "string"){
if(data3.length > 200){
const err13 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema91.properties.every,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema91.properties.every,data:data3};
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
const err15 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type: "string"},schema:schema91.properties.every.type,parentSchema:schema91.properties.every,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.anchor !== undefined){
let data4 = data.anchor;
if(typeof data4 === "string"){
if(data4.length > 100){
const err16 = {instancePath:instancePath+"/anchor",schemaPath:"#/properties/anchor/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema91.properties.anchor,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.length < 1){
const err17 = {instancePath:instancePath+"/anchor",schemaPath:"#/properties/anchor/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema91.properties.anchor,data:data4};
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
const err18 = {instancePath:instancePath+"/anchor",schemaPath:"#/properties/anchor/type",keyword:"type",params:{type: "string"},schema:schema91.properties.anchor.type,parentSchema:schema91.properties.anchor,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.if !== undefined){
if(!(validate32(data.if, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
if(data.must !== undefined){
if(!(validate87(data.must, {instancePath:instancePath+"/must",parentData:data,parentDataProperty:"must",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate87);
errors = vErrors.length;
}
}
if(data.by !== undefined){
let data7 = data.by;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},schema:schema91.properties.by.type,parentSchema:schema91.properties.by,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data7 === "bearer") || (data7 === "any"))){
const err20 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema91.properties.by.enum},schema:schema91.properties.by.enum,parentSchema:schema91.properties.by,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.window !== undefined){
let data8 = data.window;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},schema:schema91.properties.window.type,parentSchema:schema91.properties.window,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data8 === "during") || (data8 === "after"))){
const err22 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/enum",keyword:"enum",params:{allowedValues: schema91.properties.window.enum},schema:schema91.properties.window.enum,parentSchema:schema91.properties.window,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.within !== undefined){
if(!(validate99(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate99);
errors = vErrors.length;
}
}
if(data.clock !== undefined){
let data10 = data.clock;
if(typeof data10 === "string"){
if(data10.length > 4000){
const err23 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema91.properties.clock,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10.length < 1){
const err24 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema91.properties.clock,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},schema:schema91.properties.clock.type,parentSchema:schema91.properties.clock,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.counting !== undefined){
let data11 = data.counting;
if(typeof data11 !== "string"){
const err26 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/type",keyword:"type",params:{type: "string"},schema:schema91.properties.counting.type,parentSchema:schema91.properties.counting,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((data11 === "from-start") || (data11 === "from-next-day"))){
const err27 = {instancePath:instancePath+"/counting",schemaPath:"#/properties/counting/enum",keyword:"enum",params:{allowedValues: schema91.properties.counting.enum},schema:schema91.properties.counting.enum,parentSchema:schema91.properties.counting,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["if-closed"] !== undefined){
let data12 = data["if-closed"];
if(typeof data12 !== "string"){
const err28 = {instancePath:instancePath+"/if-closed",schemaPath:"#/properties/if-closed/type",keyword:"type",params:{type: "string"},schema:schema91.properties["if-closed"].type,parentSchema:schema91.properties["if-closed"],data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((data12 === "stay") || (data12 === "next-working-day"))){
const err29 = {instancePath:instancePath+"/if-closed",schemaPath:"#/properties/if-closed/enum",keyword:"enum",params:{allowedValues: schema91.properties["if-closed"].enum},schema:schema91.properties["if-closed"].enum,parentSchema:schema91.properties["if-closed"],data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.partial !== undefined){
let data13 = data.partial;
if(typeof data13 !== "string"){
const err30 = {instancePath:instancePath+"/partial",schemaPath:"#/properties/partial/type",keyword:"type",params:{type: "string"},schema:schema91.properties.partial.type,parentSchema:schema91.properties.partial,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((data13 === "skipped") || (data13 === "asked"))){
const err31 = {instancePath:instancePath+"/partial",schemaPath:"#/properties/partial/enum",keyword:"enum",params:{allowedValues: schema91.properties.partial.enum},schema:schema91.properties.partial.enum,parentSchema:schema91.properties.partial,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["excused-if"] !== undefined){
if(!(validate32(data["excused-if"], {instancePath:instancePath+"/excused-if",parentData:data,parentDataProperty:"excused-if",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
if(data.discharges !== undefined){
let data15 = data.discharges;
if(typeof data15 !== "string"){
const err32 = {instancePath:instancePath+"/discharges",schemaPath:"#/properties/discharges/type",keyword:"type",params:{type: "string"},schema:schema91.properties.discharges.type,parentSchema:schema91.properties.discharges,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((data15 === "all") || (data15 === "oldest"))){
const err33 = {instancePath:instancePath+"/discharges",schemaPath:"#/properties/discharges/enum",keyword:"enum",params:{allowedValues: schema91.properties.discharges.enum},schema:schema91.properties.discharges.enum,parentSchema:schema91.properties.discharges,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
failuresOf.validate168 = vErrors;
return errors === 0;
}

const schema92 = {"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":4000},"to":{"type":"string","minLength":1,"maxLength":4000},"each":{"type":"string","minLength":1,"maxLength":4000},"must-keep":{"$ref":"#/$defs/inOneMachine"},"from":{"type":"string","minLength":1,"maxLength":4000},"until":{"type":"string","minLength":1,"maxLength":4000},"when":{"$ref":"#/$defs/beginning"},"for":{"$ref":"#/$defs/term"},"grace":{"$ref":"#/$defs/term"},"clock":{"type":"string","minLength":1,"maxLength":4000}},"required":["must-keep"],"additionalProperties":false};
const schema93 = {"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":{"$ref":"#/$defs/states"}};

function validate175(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate23);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
failuresOf.validate175 = vErrors;
return errors === 0;
}


function validate174(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["must-keep"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "must-keep"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema92.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.of !== undefined){
let data0 = data.of;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err2 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema92.properties.of,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema92.properties.of,data:data0};
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
const err4 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},schema:schema92.properties.of.type,parentSchema:schema92.properties.of,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema92.properties.to,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema92.properties.to,data:data1};
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
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},schema:schema92.properties.to.type,parentSchema:schema92.properties.to,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.each !== undefined){
let data2 = data.each;
if(typeof data2 === "string"){
if(data2.length > 4000){
const err8 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema92.properties.each,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema92.properties.each,data:data2};
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
const err10 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type: "string"},schema:schema92.properties.each.type,parentSchema:schema92.properties.each,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["must-keep"] !== undefined){
if(!(validate175(data["must-keep"], {instancePath:instancePath+"/must-keep",parentData:data,parentDataProperty:"must-keep",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate175);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data4 = data.from;
if(typeof data4 === "string"){
if(data4.length > 4000){
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema92.properties.from,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema92.properties.from,data:data4};
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
const err13 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema92.properties.from.type,parentSchema:schema92.properties.from,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.until !== undefined){
let data5 = data.until;
if(typeof data5 === "string"){
if(data5.length > 4000){
const err14 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema92.properties.until,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema92.properties.until,data:data5};
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
const err16 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},schema:schema92.properties.until.type,parentSchema:schema92.properties.until,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate80(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate80);
errors = vErrors.length;
}
}
if(data.for !== undefined){
if(!(validate99(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate99);
errors = vErrors.length;
}
}
if(data.grace !== undefined){
if(!(validate99(data.grace, {instancePath:instancePath+"/grace",parentData:data,parentDataProperty:"grace",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate99);
errors = vErrors.length;
}
}
if(data.clock !== undefined){
let data9 = data.clock;
if(typeof data9 === "string"){
if(data9.length > 4000){
const err17 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema92.properties.clock,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9.length < 1){
const err18 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema92.properties.clock,data:data9};
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
const err19 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},schema:schema92.properties.clock.type,parentSchema:schema92.properties.clock,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
failuresOf.validate174 = vErrors;
return errors === 0;
}

const schema94 = {"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":4000},"to":{"type":"string","minLength":1,"maxLength":4000},"over":{"type":"object","properties":{"clause":{"type":"string","minLength":1,"maxLength":4000},"events":{"type":["string","array"],"minLength":1,"maxLength":4000,"minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":4000}},"if":{"$ref":"#/$defs/condition"}},"additionalProperties":false},"every":{"type":"string","minLength":1,"maxLength":4000},"anchor":{"type":"string","minLength":1,"maxLength":4000},"clock":{"type":"string","minLength":1,"maxLength":4000},"value":{"type":"string","enum":["share-on-time","count","lateness"]},"percentile":{"type":"integer","minimum":1,"maximum":100},"at-least":{"type":["string","integer"],"minLength":1,"maxLength":100,"minimum":0,"maximum":1000000000},"at-most":{"type":["string","integer"],"minLength":1,"maxLength":100,"minimum":0,"maximum":1000000000},"min-count":{"type":"integer","minimum":1,"maximum":1000000000}},"required":["of","over","every","value"],"additionalProperties":false};

function validate182(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.over === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "over"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.every === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "every"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.value === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema94.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.of !== undefined){
let data0 = data.of;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err5 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema94.properties.of,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema94.properties.of,data:data0};
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
const err7 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},schema:schema94.properties.of.type,parentSchema:schema94.properties.of,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema94.properties.to,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema94.properties.to,data:data1};
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
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},schema:schema94.properties.to.type,parentSchema:schema94.properties.to,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.over !== undefined){
let data2 = data.over;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((key1 === "clause") || (key1 === "events")) || (key1 === "if"))){
const err11 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema94.properties.over,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.clause !== undefined){
let data3 = data2.clause;
if(typeof data3 === "string"){
if(data3.length > 4000){
const err12 = {instancePath:instancePath+"/over/clause",schemaPath:"#/properties/over/properties/clause/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema94.properties.over.properties.clause,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/over/clause",schemaPath:"#/properties/over/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema94.properties.over.properties.clause,data:data3};
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
const err14 = {instancePath:instancePath+"/over/clause",schemaPath:"#/properties/over/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema94.properties.over.properties.clause.type,parentSchema:schema94.properties.over.properties.clause,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.events !== undefined){
let data4 = data2.events;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err15 = {instancePath:instancePath+"/over/events",schemaPath:"#/properties/over/properties/events/type",keyword:"type",params:{type: schema94.properties.over.properties.events.type},schema:schema94.properties.over.properties.events.type,parentSchema:schema94.properties.over.properties.events,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 4000){
const err16 = {instancePath:instancePath+"/over/events",schemaPath:"#/properties/over/properties/events/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema94.properties.over.properties.events,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.length < 1){
const err17 = {instancePath:instancePath+"/over/events",schemaPath:"#/properties/over/properties/events/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema94.properties.over.properties.events,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(Array.isArray(data4)){
if(data4.length > 200){
const err18 = {instancePath:instancePath+"/over/events",schemaPath:"#/properties/over/properties/events/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema94.properties.over.properties.events,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.length < 1){
const err19 = {instancePath:instancePath+"/over/events",schemaPath:"#/properties/over/properties/events/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema94.properties.over.properties.events,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(data5.length > 4000){
const err20 = {instancePath:instancePath+"/over/events/" + i0,schemaPath:"#/properties/over/properties/events/items/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema94.properties.over.properties.events.items,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.length < 1){
const err21 = {instancePath:instancePath+"/over/events/" + i0,schemaPath:"#/properties/over/properties/events/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema94.properties.over.properties.events.items,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/over/events/" + i0,schemaPath:"#/properties/over/properties/events/items/type",keyword:"type",params:{type: "string"},schema:schema94.properties.over.properties.events.items.type,parentSchema:schema94.properties.over.properties.events.items,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
if(data2.if !== undefined){
if(!(validate32(data2.if, {instancePath:instancePath+"/over/if",parentData:data2,parentDataProperty:"if",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/type",keyword:"type",params:{type: "object"},schema:schema94.properties.over.type,parentSchema:schema94.properties.over,data:data2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.every !== undefined){
let data7 = data.every;
if(typeof data7 === "string"){
if(data7.length > 4000){
const err24 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema94.properties.every,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.length < 1){
const err25 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema94.properties.every,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type: "string"},schema:schema94.properties.every.type,parentSchema:schema94.properties.every,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.anchor !== undefined){
let data8 = data.anchor;
if(typeof data8 === "string"){
if(data8.length > 4000){
const err27 = {instancePath:instancePath+"/anchor",schemaPath:"#/properties/anchor/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema94.properties.anchor,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.length < 1){
const err28 = {instancePath:instancePath+"/anchor",schemaPath:"#/properties/anchor/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema94.properties.anchor,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/anchor",schemaPath:"#/properties/anchor/type",keyword:"type",params:{type: "string"},schema:schema94.properties.anchor.type,parentSchema:schema94.properties.anchor,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.clock !== undefined){
let data9 = data.clock;
if(typeof data9 === "string"){
if(data9.length > 4000){
const err30 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema94.properties.clock,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data9.length < 1){
const err31 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema94.properties.clock,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},schema:schema94.properties.clock.type,parentSchema:schema94.properties.clock,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.value !== undefined){
let data10 = data.value;
if(typeof data10 !== "string"){
const err33 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},schema:schema94.properties.value.type,parentSchema:schema94.properties.value,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(((data10 === "share-on-time") || (data10 === "count")) || (data10 === "lateness"))){
const err34 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/enum",keyword:"enum",params:{allowedValues: schema94.properties.value.enum},schema:schema94.properties.value.enum,parentSchema:schema94.properties.value,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.percentile !== undefined){
let data11 = data.percentile;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err35 = {instancePath:instancePath+"/percentile",schemaPath:"#/properties/percentile/type",keyword:"type",params:{type: "integer"},schema:schema94.properties.percentile.type,parentSchema:schema94.properties.percentile,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100 || isNaN(data11)){
const err36 = {instancePath:instancePath+"/percentile",schemaPath:"#/properties/percentile/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema94.properties.percentile,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err37 = {instancePath:instancePath+"/percentile",schemaPath:"#/properties/percentile/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema94.properties.percentile,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data["at-least"] !== undefined){
let data12 = data["at-least"];
if((typeof data12 !== "string") && (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12))))){
const err38 = {instancePath:instancePath+"/at-least",schemaPath:"#/properties/at-least/type",keyword:"type",params:{type: schema94.properties["at-least"].type},schema:schema94.properties["at-least"].type,parentSchema:schema94.properties["at-least"],data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000000 || isNaN(data12)){
const err39 = {instancePath:instancePath+"/at-least",schemaPath:"#/properties/at-least/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema94.properties["at-least"],data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err40 = {instancePath:instancePath+"/at-least",schemaPath:"#/properties/at-least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema94.properties["at-least"],data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(typeof data12 === "string"){
if(data12.length > 100){
const err41 = {instancePath:instancePath+"/at-least",schemaPath:"#/properties/at-least/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema94.properties["at-least"],data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data12.length < 1){
const err42 = {instancePath:instancePath+"/at-least",schemaPath:"#/properties/at-least/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema94.properties["at-least"],data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data["at-most"] !== undefined){
let data13 = data["at-most"];
if((typeof data13 !== "string") && (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13))))){
const err43 = {instancePath:instancePath+"/at-most",schemaPath:"#/properties/at-most/type",keyword:"type",params:{type: schema94.properties["at-most"].type},schema:schema94.properties["at-most"].type,parentSchema:schema94.properties["at-most"],data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000000 || isNaN(data13)){
const err44 = {instancePath:instancePath+"/at-most",schemaPath:"#/properties/at-most/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema94.properties["at-most"],data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err45 = {instancePath:instancePath+"/at-most",schemaPath:"#/properties/at-most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema94.properties["at-most"],data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(typeof data13 === "string"){
if(data13.length > 100){
const err46 = {instancePath:instancePath+"/at-most",schemaPath:"#/properties/at-most/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema94.properties["at-most"],data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data13.length < 1){
const err47 = {instancePath:instancePath+"/at-most",schemaPath:"#/properties/at-most/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema94.properties["at-most"],data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data["min-count"] !== undefined){
let data14 = data["min-count"];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err48 = {instancePath:instancePath+"/min-count",schemaPath:"#/properties/min-count/type",keyword:"type",params:{type: "integer"},schema:schema94.properties["min-count"].type,parentSchema:schema94.properties["min-count"],data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000000 || isNaN(data14)){
const err49 = {instancePath:instancePath+"/min-count",schemaPath:"#/properties/min-count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema94.properties["min-count"],data:data14};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err50 = {instancePath:instancePath+"/min-count",schemaPath:"#/properties/min-count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema94.properties["min-count"],data:data14};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
failuresOf.validate182 = vErrors;
return errors === 0;
}

const schema95 = {"type":"object","properties":{"of":{"type":"string","minLength":1,"maxLength":4000},"to":{"type":"string","minLength":1,"maxLength":4000},"over":{"type":"string","enum":["case","period","check"]},"when":{"$ref":"#/$defs/beginning"},"every":{"type":"string","minLength":1,"maxLength":4000},"anchor":{"type":"string","minLength":1,"maxLength":4000},"clock":{"type":"string","minLength":1,"maxLength":4000},"conditions":{"$ref":"#/$defs/condition"},"event":{"type":"object","properties":{"type":{"type":"string","minLength":1,"maxLength":100},"params":{"type":"object","maxProperties":100}},"required":["type"],"additionalProperties":false},"priority":{"type":"integer","minimum":1,"maximum":1000000},"finds":{"type":"string","enum":["violated","satisfied"]}},"required":["of","over","conditions","event"],"additionalProperties":false};

function validate185(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.over === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "over"},schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.conditions === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"},schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.event === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema95.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.of !== undefined){
let data0 = data.of;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err5 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema95.properties.of,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema95.properties.of,data:data0};
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
const err7 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},schema:schema95.properties.of.type,parentSchema:schema95.properties.of,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema95.properties.to,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema95.properties.to,data:data1};
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
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},schema:schema95.properties.to.type,parentSchema:schema95.properties.to,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.over !== undefined){
let data2 = data.over;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/type",keyword:"type",params:{type: "string"},schema:schema95.properties.over.type,parentSchema:schema95.properties.over,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data2 === "case") || (data2 === "period")) || (data2 === "check"))){
const err12 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues: schema95.properties.over.enum},schema:schema95.properties.over.enum,parentSchema:schema95.properties.over,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate80(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate80);
errors = vErrors.length;
}
}
if(data.every !== undefined){
let data4 = data.every;
if(typeof data4 === "string"){
if(data4.length > 4000){
const err13 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema95.properties.every,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema95.properties.every,data:data4};
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
const err15 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type: "string"},schema:schema95.properties.every.type,parentSchema:schema95.properties.every,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.anchor !== undefined){
let data5 = data.anchor;
if(typeof data5 === "string"){
if(data5.length > 4000){
const err16 = {instancePath:instancePath+"/anchor",schemaPath:"#/properties/anchor/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema95.properties.anchor,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/anchor",schemaPath:"#/properties/anchor/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema95.properties.anchor,data:data5};
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
const err18 = {instancePath:instancePath+"/anchor",schemaPath:"#/properties/anchor/type",keyword:"type",params:{type: "string"},schema:schema95.properties.anchor.type,parentSchema:schema95.properties.anchor,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.clock !== undefined){
let data6 = data.clock;
if(typeof data6 === "string"){
if(data6.length > 4000){
const err19 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema95.properties.clock,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.length < 1){
const err20 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema95.properties.clock,data:data6};
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
const err21 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},schema:schema95.properties.clock.type,parentSchema:schema95.properties.clock,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate32(data.conditions, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
if(data.event !== undefined){
let data8 = data.event;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
const err22 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/required",keyword:"required",params:{missingProperty: "type"},schema:schema95.properties.event.required,parentSchema:schema95.properties.event,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data8){
if(!((key1 === "type") || (key1 === "params"))){
const err23 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema95.properties.event,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.type !== undefined){
let data9 = data8.type;
if(typeof data9 === "string"){
if(data9.length > 100){
const err24 = {instancePath:instancePath+"/event/type",schemaPath:"#/properties/event/properties/type/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema95.properties.event.properties.type,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9.length < 1){
const err25 = {instancePath:instancePath+"/event/type",schemaPath:"#/properties/event/properties/type/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema95.properties.event.properties.type,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/event/type",schemaPath:"#/properties/event/properties/type/type",keyword:"type",params:{type: "string"},schema:schema95.properties.event.properties.type.type,parentSchema:schema95.properties.event.properties.type,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.params !== undefined){
let data10 = data8.params;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 100){
const err27 = {instancePath:instancePath+"/event/params",schemaPath:"#/properties/event/properties/params/maxProperties",keyword:"maxProperties",params:{limit: 100},schema:100,parentSchema:schema95.properties.event.properties.params,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/event/params",schemaPath:"#/properties/event/properties/params/type",keyword:"type",params:{type: "object"},schema:schema95.properties.event.properties.params.type,parentSchema:schema95.properties.event.properties.params,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "object"},schema:schema95.properties.event.type,parentSchema:schema95.properties.event,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.priority !== undefined){
let data11 = data.priority;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},schema:schema95.properties.priority.type,parentSchema:schema95.properties.priority,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema95.properties.priority,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema95.properties.priority,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.finds !== undefined){
let data12 = data.finds;
if(typeof data12 !== "string"){
const err33 = {instancePath:instancePath+"/finds",schemaPath:"#/properties/finds/type",keyword:"type",params:{type: "string"},schema:schema95.properties.finds.type,parentSchema:schema95.properties.finds,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((data12 === "violated") || (data12 === "satisfied"))){
const err34 = {instancePath:instancePath+"/finds",schemaPath:"#/properties/finds/enum",keyword:"enum",params:{allowedValues: schema95.properties.finds.enum},schema:schema95.properties.finds.enum,parentSchema:schema95.properties.finds,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
failuresOf.validate185 = vErrors;
return errors === 0;
}


function validate74(data: PlainValue | undefined, { instancePath = "", rootData = data }: Whereabouts<PlainValue> = {}): boolean {
let vErrors = noFailures();
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.basis === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema53.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
if(data.text !== undefined){
if(!(validate14(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate14);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 === "string"){
if(data2.length > 100){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema53.properties.source,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53.properties.source,data:data2};
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
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema53.properties.source.type,parentSchema:schema53.properties.source,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.citation !== undefined){
let data3 = data.citation;
if(typeof data3 === "string"){
if(data3.length > 4000){
const err7 = {instancePath:instancePath+"/citation",schemaPath:"#/properties/citation/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema53.properties.citation,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/citation",schemaPath:"#/properties/citation/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53.properties.citation,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/citation",schemaPath:"#/properties/citation/type",keyword:"type",params:{type: "string"},schema:schema53.properties.citation.type,parentSchema:schema53.properties.citation,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.basis !== undefined){
let data4 = data.basis;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((data4 === "stated") || (data4 === "reported")) || (data4 === "derived")) || (data4 === "assumed"))){
const err11 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/enum",keyword:"enum",params:{allowedValues: schema50.enum},schema:schema50.enum,parentSchema:schema50,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate14(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate14);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate14(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate14);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
let data7 = data.severity;
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},schema:schema53.properties.severity.type,parentSchema:schema53.properties.severity,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data7 === "minor") || (data7 === "major")) || (data7 === "critical"))){
const err13 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema53.properties.severity.enum},schema:schema53.properties.severity.enum,parentSchema:schema53.properties.severity,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.obligation !== undefined){
if(!(validate79(data.obligation, {instancePath:instancePath+"/obligation",parentData:data,parentDataProperty:"obligation",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate79);
errors = vErrors.length;
}
}
if(data.requirement !== undefined){
if(!(validate152(data.requirement, {instancePath:instancePath+"/requirement",parentData:data,parentDataProperty:"requirement",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate152);
errors = vErrors.length;
}
}
if(data.prohibition !== undefined){
if(!(validate157(data.prohibition, {instancePath:instancePath+"/prohibition",parentData:data,parentDataProperty:"prohibition",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate157);
errors = vErrors.length;
}
}
if(data.power !== undefined){
if(!(validate164(data.power, {instancePath:instancePath+"/power",parentData:data,parentDataProperty:"power",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate164);
errors = vErrors.length;
}
}
if(data.recurring !== undefined){
if(!(validate168(data.recurring, {instancePath:instancePath+"/recurring",parentData:data,parentDataProperty:"recurring",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate168);
errors = vErrors.length;
}
}
if(data["standing-duty"] !== undefined){
if(!(validate174(data["standing-duty"], {instancePath:instancePath+"/standing-duty",parentData:data,parentDataProperty:"standing-duty",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate174);
errors = vErrors.length;
}
}
if(data.measure !== undefined){
if(!(validate182(data.measure, {instancePath:instancePath+"/measure",parentData:data,parentDataProperty:"measure",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate182);
errors = vErrors.length;
}
}
if(data.rule !== undefined){
if(!(validate185(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate185);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
failuresOf.validate74 = vErrors;
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
if(data.parties === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parties"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.events === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "events"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.clauses === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"},schema:schema10.required,parentSchema:schema10,data};
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
if(!(data1 === "Policy")){
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
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err11 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "id"},schema:schema10.properties.metadata.required,parentSchema:schema10.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.version === undefined){
const err12 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "version"},schema:schema10.properties.metadata.required,parentSchema:schema10.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.title === undefined){
const err13 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "title"},schema:schema10.properties.metadata.required,parentSchema:schema10.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.status === undefined){
const err14 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "status"},schema:schema10.properties.metadata.required,parentSchema:schema10.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2.inForce === undefined){
const err15 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "inForce"},schema:schema10.properties.metadata.required,parentSchema:schema10.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data2){
if(!((((((key1 === "id") || (key1 === "version")) || (key1 === "title")) || (key1 === "status")) || (key1 === "inForce")) || (key1 === "transition"))){
const err16 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema10.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(data3.length > 100){
const err17 = {instancePath:instancePath+"/metadata/id",schemaPath:"#/$defs/dotted/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema11,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern0.test(data3)){
const err18 = {instancePath:instancePath+"/metadata/id",schemaPath:"#/$defs/dotted/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]*$",parentSchema:schema11,data:data3};
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
const err19 = {instancePath:instancePath+"/metadata/id",schemaPath:"#/$defs/dotted/type",keyword:"type",params:{type: "string"},schema:schema11.type,parentSchema:schema11,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.version !== undefined){
let data4 = data2.version;
if(typeof data4 === "string"){
if(data4.length > 100){
const err20 = {instancePath:instancePath+"/metadata/version",schemaPath:"#/properties/metadata/properties/version/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema10.properties.metadata.properties.version,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data4.length < 1){
const err21 = {instancePath:instancePath+"/metadata/version",schemaPath:"#/properties/metadata/properties/version/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema10.properties.metadata.properties.version,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/metadata/version",schemaPath:"#/properties/metadata/properties/version/type",keyword:"type",params:{type: "string"},schema:schema10.properties.metadata.properties.version.type,parentSchema:schema10.properties.metadata.properties.version,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
if(data2.status !== undefined){
let data6 = data2.status;
if(typeof data6 !== "string"){
const err23 = {instancePath:instancePath+"/metadata/status",schemaPath:"#/properties/metadata/properties/status/type",keyword:"type",params:{type: "string"},schema:schema10.properties.metadata.properties.status.type,parentSchema:schema10.properties.metadata.properties.status,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((((data6 === "proposed") || (data6 === "agreed-to-draft")) || (data6 === "reported-agreed")) || (data6 === "agreed")) || (data6 === "enacted")) || (data6 === "repealed"))){
const err24 = {instancePath:instancePath+"/metadata/status",schemaPath:"#/properties/metadata/properties/status/enum",keyword:"enum",params:{allowedValues: schema10.properties.metadata.properties.status.enum},schema:schema10.properties.metadata.properties.status.enum,parentSchema:schema10.properties.metadata.properties.status,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data2.inForce !== undefined){
let data7 = data2.inForce;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.from === undefined){
const err25 = {instancePath:instancePath+"/metadata/inForce",schemaPath:"#/properties/metadata/properties/inForce/required",keyword:"required",params:{missingProperty: "from"},schema:schema10.properties.metadata.properties.inForce.required,parentSchema:schema10.properties.metadata.properties.inForce,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "from") || (key2 === "until"))){
const err26 = {instancePath:instancePath+"/metadata/inForce",schemaPath:"#/properties/metadata/properties/inForce/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema10.properties.metadata.properties.inForce,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.from !== undefined){
let data8 = data7.from;
if(typeof data8 === "string"){
if(data8.length > 4000){
const err27 = {instancePath:instancePath+"/metadata/inForce/from",schemaPath:"#/properties/metadata/properties/inForce/properties/from/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema10.properties.metadata.properties.inForce.properties.from,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.length < 1){
const err28 = {instancePath:instancePath+"/metadata/inForce/from",schemaPath:"#/properties/metadata/properties/inForce/properties/from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema10.properties.metadata.properties.inForce.properties.from,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/metadata/inForce/from",schemaPath:"#/properties/metadata/properties/inForce/properties/from/type",keyword:"type",params:{type: "string"},schema:schema10.properties.metadata.properties.inForce.properties.from.type,parentSchema:schema10.properties.metadata.properties.inForce.properties.from,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.until !== undefined){
let data9 = data7.until;
if(typeof data9 === "string"){
if(data9.length > 4000){
const err30 = {instancePath:instancePath+"/metadata/inForce/until",schemaPath:"#/properties/metadata/properties/inForce/properties/until/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema10.properties.metadata.properties.inForce.properties.until,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data9.length < 1){
const err31 = {instancePath:instancePath+"/metadata/inForce/until",schemaPath:"#/properties/metadata/properties/inForce/properties/until/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema10.properties.metadata.properties.inForce.properties.until,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/metadata/inForce/until",schemaPath:"#/properties/metadata/properties/inForce/properties/until/type",keyword:"type",params:{type: "string"},schema:schema10.properties.metadata.properties.inForce.properties.until.type,parentSchema:schema10.properties.metadata.properties.inForce.properties.until,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/metadata/inForce",schemaPath:"#/properties/metadata/properties/inForce/type",keyword:"type",params:{type: "object"},schema:schema10.properties.metadata.properties.inForce.type,parentSchema:schema10.properties.metadata.properties.inForce,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data2.transition !== undefined){
let data10 = data2.transition;
if(typeof data10 !== "string"){
const err34 = {instancePath:instancePath+"/metadata/transition",schemaPath:"#/properties/metadata/properties/transition/type",keyword:"type",params:{type: "string"},schema:schema10.properties.metadata.properties.transition.type,parentSchema:schema10.properties.metadata.properties.transition,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((data10 === "at-trigger") || (data10 === "immediate")) || (data10 === "most-favourable"))){
const err35 = {instancePath:instancePath+"/metadata/transition",schemaPath:"#/properties/metadata/properties/transition/enum",keyword:"enum",params:{allowedValues: schema10.properties.metadata.properties.transition.enum},schema:schema10.properties.metadata.properties.transition.enum,parentSchema:schema10.properties.metadata.properties.transition,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema10.properties.metadata.type,parentSchema:schema10.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.sources !== undefined){
let data11 = data.sources;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 2000){
const err37 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/maxProperties",keyword:"maxProperties",params:{limit: 2000},schema:2000,parentSchema:schema10.properties.sources,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data11){
const _errs28 = errors;
if(typeof key3 === "string"){
if(key3.length > 100){
const err38 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/dotted/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema11,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern0.test(key3)){
const err39 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/dotted/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]*$",parentSchema:schema11,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/dotted/type",keyword:"type",params:{type: "string"},schema:schema11.type,parentSchema:schema11,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid4 = _errs28 === errors;
if(!valid4){
const err41 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames",keyword:"propertyNames",params:{propertyName: key3},schema:schema10.properties.sources.propertyNames,parentSchema:schema10.properties.sources,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key4 in data11){
if(!(validate16(data11[key4], {instancePath:instancePath+"/sources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key4,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate16);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},schema:schema10.properties.sources.type,parentSchema:schema10.properties.sources,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.parties !== undefined){
let data13 = data.parties;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 2000){
const err43 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/maxProperties",keyword:"maxProperties",params:{limit: 2000},schema:2000,parentSchema:schema10.properties.parties,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key5 in data13){
const _errs35 = errors;
if(typeof key5 === "string"){
if(key5.length > 100){
const err44 = {instancePath:instancePath+"/parties",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema15,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern2.test(key5)){
const err45 = {instancePath:instancePath+"/parties",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema15,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/parties",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var valid7 = _errs35 === errors;
if(!valid7){
const err47 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/propertyNames",keyword:"propertyNames",params:{propertyName: key5},schema:schema10.properties.parties.propertyNames,parentSchema:schema10.properties.parties,data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
for(const key6 in data13){
if(!(validate20(data13[key6], {instancePath:instancePath+"/parties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key6,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate20);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/type",keyword:"type",params:{type: "object"},schema:schema10.properties.parties.type,parentSchema:schema10.properties.parties,data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.delegations !== undefined){
let data15 = data.delegations;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 2000){
const err49 = {instancePath:instancePath+"/delegations",schemaPath:"#/properties/delegations/maxProperties",keyword:"maxProperties",params:{limit: 2000},schema:2000,parentSchema:schema10.properties.delegations,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key7 in data15){
const _errs42 = errors;
if(typeof key7 === "string"){
if(key7.length > 100){
const err50 = {instancePath:instancePath+"/delegations",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema15,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern2.test(key7)){
const err51 = {instancePath:instancePath+"/delegations",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema15,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/delegations",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid10 = _errs42 === errors;
if(!valid10){
const err53 = {instancePath:instancePath+"/delegations",schemaPath:"#/properties/delegations/propertyNames",keyword:"propertyNames",params:{propertyName: key7},schema:schema10.properties.delegations.propertyNames,parentSchema:schema10.properties.delegations,data:data15};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
for(const key8 in data15){
if(!(validate30(data15[key8], {instancePath:instancePath+"/delegations/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key8,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate30);
errors = vErrors.length;
}
}
}
else {
const err54 = {instancePath:instancePath+"/delegations",schemaPath:"#/properties/delegations/type",keyword:"type",params:{type: "object"},schema:schema10.properties.delegations.type,parentSchema:schema10.properties.delegations,data:data15};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.clocks !== undefined){
let data17 = data.clocks;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length > 2000){
const err55 = {instancePath:instancePath+"/clocks",schemaPath:"#/properties/clocks/maxProperties",keyword:"maxProperties",params:{limit: 2000},schema:2000,parentSchema:schema10.properties.clocks,data:data17};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key9 in data17){
const _errs49 = errors;
if(typeof key9 === "string"){
if(key9.length > 100){
const err56 = {instancePath:instancePath+"/clocks",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema15,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!pattern2.test(key9)){
const err57 = {instancePath:instancePath+"/clocks",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema15,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/clocks",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid13 = _errs49 === errors;
if(!valid13){
const err59 = {instancePath:instancePath+"/clocks",schemaPath:"#/properties/clocks/propertyNames",keyword:"propertyNames",params:{propertyName: key9},schema:schema10.properties.clocks.propertyNames,parentSchema:schema10.properties.clocks,data:data17};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
for(const key10 in data17){
if(!(validate37(data17[key10], {instancePath:instancePath+"/clocks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key10,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate37);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/clocks",schemaPath:"#/properties/clocks/type",keyword:"type",params:{type: "object"},schema:schema10.properties.clocks.type,parentSchema:schema10.properties.clocks,data:data17};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.events !== undefined){
let data19 = data.events;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length > 2000){
const err61 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/maxProperties",keyword:"maxProperties",params:{limit: 2000},schema:2000,parentSchema:schema10.properties.events,data:data19};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key11 in data19){
const _errs56 = errors;
if(typeof key11 === "string"){
if(key11.length > 100){
const err62 = {instancePath:instancePath+"/events",schemaPath:"#/$defs/dotted/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema11,data:key11,propertyName:key11};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern0.test(key11)){
const err63 = {instancePath:instancePath+"/events",schemaPath:"#/$defs/dotted/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]*$",parentSchema:schema11,data:key11,propertyName:key11};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/events",schemaPath:"#/$defs/dotted/type",keyword:"type",params:{type: "string"},schema:schema11.type,parentSchema:schema11,data:key11,propertyName:key11};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var valid16 = _errs56 === errors;
if(!valid16){
const err65 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/propertyNames",keyword:"propertyNames",params:{propertyName: key11},schema:schema10.properties.events.propertyNames,parentSchema:schema10.properties.events,data:data19};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
for(const key12 in data19){
if(!(validate41(data19[key12], {instancePath:instancePath+"/events/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data19,parentDataProperty:key12,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate41);
errors = vErrors.length;
}
}
}
else {
const err66 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "object"},schema:schema10.properties.events.type,parentSchema:schema10.properties.events,data:data19};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.conditions !== undefined){
let data21 = data.conditions;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 2000){
const err67 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/maxProperties",keyword:"maxProperties",params:{limit: 2000},schema:2000,parentSchema:schema10.properties.conditions,data:data21};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key13 in data21){
const _errs63 = errors;
if(typeof key13 === "string"){
if(key13.length > 100){
const err68 = {instancePath:instancePath+"/conditions",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema15,data:key13,propertyName:key13};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!pattern2.test(key13)){
const err69 = {instancePath:instancePath+"/conditions",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema15,data:key13,propertyName:key13};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/conditions",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:key13,propertyName:key13};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var valid19 = _errs63 === errors;
if(!valid19){
const err71 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/propertyNames",keyword:"propertyNames",params:{propertyName: key13},schema:schema10.properties.conditions.propertyNames,parentSchema:schema10.properties.conditions,data:data21};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
for(const key14 in data21){
if(!(validate32(data21[key14], {instancePath:instancePath+"/conditions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key14,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate32);
errors = vErrors.length;
}
}
}
else {
const err72 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "object"},schema:schema10.properties.conditions.type,parentSchema:schema10.properties.conditions,data:data21};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.machines !== undefined){
let data23 = data.machines;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length > 2000){
const err73 = {instancePath:instancePath+"/machines",schemaPath:"#/properties/machines/maxProperties",keyword:"maxProperties",params:{limit: 2000},schema:2000,parentSchema:schema10.properties.machines,data:data23};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key15 in data23){
const _errs70 = errors;
if(typeof key15 === "string"){
if(key15.length > 100){
const err74 = {instancePath:instancePath+"/machines",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema15,data:key15,propertyName:key15};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!pattern2.test(key15)){
const err75 = {instancePath:instancePath+"/machines",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema15,data:key15,propertyName:key15};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/machines",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:key15,propertyName:key15};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var valid22 = _errs70 === errors;
if(!valid22){
const err77 = {instancePath:instancePath+"/machines",schemaPath:"#/properties/machines/propertyNames",keyword:"propertyNames",params:{propertyName: key15},schema:schema10.properties.machines.propertyNames,parentSchema:schema10.properties.machines,data:data23};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
for(const key16 in data23){
if(!(validate54(data23[key16], {instancePath:instancePath+"/machines/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data23,parentDataProperty:key16,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate54);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/machines",schemaPath:"#/properties/machines/type",keyword:"type",params:{type: "object"},schema:schema10.properties.machines.type,parentSchema:schema10.properties.machines,data:data23};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.clauses !== undefined){
let data25 = data.clauses;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(Object.keys(data25).length > 2000){
const err79 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/maxProperties",keyword:"maxProperties",params:{limit: 2000},schema:2000,parentSchema:schema10.properties.clauses,data:data25};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key17 in data25){
const _errs77 = errors;
if(typeof key17 === "string"){
if(key17.length > 100){
const err80 = {instancePath:instancePath+"/clauses",schemaPath:"#/$defs/dotted/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema11,data:key17,propertyName:key17};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!pattern0.test(key17)){
const err81 = {instancePath:instancePath+"/clauses",schemaPath:"#/$defs/dotted/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]*$",parentSchema:schema11,data:key17,propertyName:key17};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/clauses",schemaPath:"#/$defs/dotted/type",keyword:"type",params:{type: "string"},schema:schema11.type,parentSchema:schema11,data:key17,propertyName:key17};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var valid25 = _errs77 === errors;
if(!valid25){
const err83 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/propertyNames",keyword:"propertyNames",params:{propertyName: key17},schema:schema10.properties.clauses.propertyNames,parentSchema:schema10.properties.clauses,data:data25};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
for(const key18 in data25){
if(!(validate74(data25[key18], {instancePath:instancePath+"/clauses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data25,parentDataProperty:key18,rootData}))){
vErrors = joinFailures(vErrors, failuresOf.validate74);
errors = vErrors.length;
}
}
}
else {
const err84 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "object"},schema:schema10.properties.clauses.type,parentSchema:schema10.properties.clauses,data:data25};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
failuresOf.validate13 = vErrors;
return errors === 0;
}
