import { base } from '#data/index';
import { testLanes } from '#tests/testLanes';

testLanes(base);
