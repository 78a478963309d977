import { offerPrint } from './offerPrint';

offerPrint();
