import { rewriteFolder } from './light/rewriteFolder';

rewriteFolder('out');
