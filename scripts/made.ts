import { run as enhancers } from './enhancers';
import { run as font } from './font.woff2';
import { run as letterWidths } from './letterWidths.json';

/** What has to be made before Next builds or develops, in order: a step may use what an earlier one made. */
const steps: readonly (() => void | Promise<void>)[] = [letterWidths, font, enhancers];

for (const step of steps) await step();
