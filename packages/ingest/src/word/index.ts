/** What those who write into a .docx need of how it is read: its archive, its relations, where its runs stand in the XML. */

export { entriesOf, packedBytes, type ZipEntry } from '../zip/directory.js';
export { folderOf, type Relation, relationsOf, relationsPart, targets } from './package.js';
export { type RunPiece, type RunSource, runSourcesOf, type XmlStretch } from './run-sources.js';
export { parseXml } from './xml.js';
