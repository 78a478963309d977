import { allChecks } from '#checks/allChecks';
import { readContext } from '#checks/readContext';
import { runChecks } from '#checks/runChecks';
import { chooseCase } from './chooseCase';
import { sayFault } from './sayFault';

try {
  chooseCase();
} catch (error) {
  sayFault(error);
}
// Only now, since a fresh clone has no chosen case before.
const { facts } = await import('#data/chosen');
const { facts: tiny } = await import('#data/cases/tiny/index');

// A script and not a test, since a message has to begin with the record and its fix, not with a comparison of lists.
// The case that is built, whichever it is, and the model from which a new case begins.
const both = [facts, tiny];

function findFaults(): readonly string[] {
  try {
    const cases = both.map((one) => ({ facts: one, context: readContext(one.name, both) }));
    return runChecks(allChecks, cases);
  } catch (error) {
    // A file of messages that is missing or is no JSON.
    return sayFault(error);
  }
}

const messages = findFaults();
for (const message of messages) console.error(message);
if (messages.length > 0) process.exit(1);
