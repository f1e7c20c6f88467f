import validateLinks from 'remark-validate-links';
import pathsExist from './scripts/check-links.mjs';

export default { plugins: [[validateLinks, { repository: false }], pathsExist] };
