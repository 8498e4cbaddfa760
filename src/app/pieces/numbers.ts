export { NumbersScreen } from '#numbers';
