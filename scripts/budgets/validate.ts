import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

/** Faults of a page against the standard, one sentence each. */
export async function validate(address: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ message, ruleId, selector }) => `${address} ${message} (${ruleId}) at ${selector ?? '?'}.`,
    ),
  );
}
