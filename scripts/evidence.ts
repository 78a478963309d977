import { allChecks } from '#checks/allChecks';
import { readContext } from '#checks/readContext';
import { runChecks } from '#checks/runChecks';
import { facts } from '#data/index';
import { facts as tiny } from '#data/cases/tiny/index';

// A script and not a test, since a message has to begin with the record and its fix, not with a comparison of lists.
// The case that is built, whichever it is, and the model from which a new case begins.
const cases = [facts, tiny].map((one) => ({ facts: one, context: readContext(one.name) }));
const messages = runChecks(allChecks, cases);
for (const message of messages) console.error(message);
if (messages.length > 0) process.exit(1);
