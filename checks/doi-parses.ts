import type { Check, Finding } from './types';

const doi = /^10\.\d{4,9}\/\S+$/;

/** A DOI is printed only where it is one, and only where it is the work's own. */
export const doiParses: Check = {
  name: 'doi-parses',
  description:
    'A DOI reads 10.<registrant>/<name>, bears a status that lets it be printed, and the paper has one DOI everywhere.',
  run: (facts) => {
    const findings: Finding[] = [];
    for (const [record, { citation }] of Object.entries(facts.sources)) {
      if (citation?.doi === null || citation?.doi === undefined) continue;
      const { doi: printed, doiStatus } = citation;
      const field = 'citation.doi';
      if (!doi.test(printed)) {
        findings.push({
          collection: 'sources',
          record,
          field,
          problem: `is "${printed}", which is no DOI`,
          fix: 'Write it from "10." on, without https://doi.org/ and without spaces.',
        });
      }
      if (doiStatus !== 'confirmed' && doiStatus !== 'as-printed-on-landing-page') {
        findings.push({
          collection: 'sources',
          record,
          field,
          problem: `would be printed as the work's own, but its status is "${doiStatus}"`,
          fix: 'Set it to null until the DOI is confirmed.',
        });
      }
    }
    if (facts.paper === null) return findings;
    const { source, doi: paperDoi } = facts.paper;
    if (facts.sources[source]?.citation?.doi !== paperDoi) {
      findings.push({
        collection: 'paper',
        record: null,
        field: 'doi',
        problem: `is "${paperDoi}", and the paper's own source has another`,
        fix: `Write the same DOI in sources > ${source}.`,
      });
    }
    return findings;
  },
};
