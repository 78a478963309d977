import type { Check, Finding } from './types';

function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s/]+/.test(address) && URL.canParse(address);
}

/** A link leads to an address, not to a slip of the keyboard. */
export const addressParses: Check = {
  name: 'address-parses',
  description:
    'The address of a source, of the paper and of a help channel on the web is an http or https address; an e-mail address has its two halves.',
  run: (facts) => {
    const findings: Finding[] = [];
    const check = (collection: string, record: string | null, field: string, address: string) => {
      if (isWebAddress(address)) return;
      findings.push({
        collection,
        record,
        field,
        problem: `is "${address}", which is no web address`,
        fix: 'Copy the whole address, from https:// on, without spaces.',
      });
    };
    if (facts.paper) check('paper', null, 'landingUrl', facts.paper.landingUrl);
    for (const [record, { url }] of Object.entries(facts.sources)) {
      if (url !== null) check('sources', record, 'url', url);
    }
    for (const [record, { contacts }] of Object.entries(facts.helpChannels)) {
      contacts.forEach(({ type, value }, i) => {
        if (type === 'web' || type === 'form') {
          check('helpChannels', record, `contacts.${i}.value`, value);
        } else if (type === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) {
          findings.push({
            collection: 'helpChannels',
            record,
            field: `contacts.${i}.value`,
            problem: `is "${value}", which is no e-mail address`,
            fix: 'Copy the whole address.',
          });
        }
      });
    }
    return findings;
  },
};
