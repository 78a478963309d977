export { facts as tinyCase } from '#data/cases/tiny/index';
