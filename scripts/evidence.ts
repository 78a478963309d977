import { allChecks } from '#checks/allChecks';
import { readHouse } from '#checks/readHouse';
import { runChecks } from '#checks/runChecks';
import { ecpat } from '#data/cases/ecpat/index';

// A script and not a test, since a message has to begin with the record and its fix, not with a comparison of lists.
const messages = runChecks(allChecks, [{ facts: ecpat, house: readHouse(ecpat.name) }]);
for (const message of messages) console.error(message);
if (messages.length > 0) process.exit(1);
