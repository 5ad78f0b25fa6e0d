/** Languages in which documents are handed in most: ISO 639. */
export const readLanguages = 'en es ca pt fr zh ja ko hi'.split(' ');
