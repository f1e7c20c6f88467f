/** Of the audit JSON. */
export const schemaVersion = '1';
