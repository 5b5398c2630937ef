// A scheme, or the usual beginning of an address of the web.
const WRITTEN_OUT = /:\/\/|\bwww\./i;
// What mail programs turn into a link as well: words with a point between and no space, the last of small letters, as in
// `elsewhere.example`, and an address of mail. Initials and short forms of names go on with a capital, or after a space.
const BARE = /[\p{L}\p{N}]{2,}\.\p{Ll}{2,}(?!\p{L})|\S@\S/u;

/** True for a text with a web address that is written out. */
export const holdsLink = (text: string): boolean => WRITTEN_OUT.test(text);

/** True for a text of which a mail program would make a link, or part of it. */
export const becomesLink = (text: string): boolean => holdsLink(text) || BARE.test(text);
