import { decodeEntities } from '../reading/plain-text.js';

const VARIABLE = /<variable\s+name\s*=\s*["']([^"'<>]+)["']/g;
const BINDING = /<binding\s+name\s*=\s*["']([^"'<>]+)["']\s*>\s*<(uri|literal|bnode)\b([^<>]*)>([^<]*)<\/\2>/g;

/**
 * The same results as in JSON. Their XML is so regular that it needs no parser: https://www.w3.org/TR/rdf-sparql-XMLres/
 */
export function jsonOfSparqlXml(xml: string): object {
  const [head = '', ...results] = xml.split(/<result\s*>/);
  return {
    head: { vars: Array.from(head.matchAll(VARIABLE), ([, name]) => decodeEntities(name!)) },
    results: { bindings: results.map(bindingsOf) },
  };
}

const bindingsOf = (result: string): object =>
  Object.fromEntries(
    Array.from(result.matchAll(BINDING), ([, name, type, attributes, value]) => {
      const lang = /\bxml:lang\s*=\s*["']([^"']+)["']/.exec(attributes!)?.[1];
      return [
        decodeEntities(name!),
        { type, value: decodeEntities(value!), ...(lang !== undefined && { 'xml:lang': lang }) },
      ];
    }),
  );
