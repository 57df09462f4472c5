export { DEMO_LOGINS, seedDemonstration } from './demonstration.js';
