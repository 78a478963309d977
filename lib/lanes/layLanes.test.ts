import { testLanes } from '#tests/testLanes';
import { tinyBase } from '#tests/tinyBase';

testLanes(tinyBase);
