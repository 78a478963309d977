import { facts } from '#data/index';
import { findNear } from './budgets/findNear';
import { sizeRecords } from './budgets/sizeRecords';

// A warning and no fault: only the built page says what it weighs, and `npm test` weighs it.
for (const sentence of findNear(sizeRecords(facts))) console.log(`warning: ${sentence}`);
