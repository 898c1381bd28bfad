/** The oldest Node that runs Plenary; package.json's `engines` says the same. */
const OLDEST = [20, 19];

/**
 * What is wrong with a version of Node, for a person; undefined when nothing is.
 * @param {string} version such as "20.19.0"
 * @returns {string | undefined}
 */
export function nodeFault(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  return `Plenary needs Node ${OLDEST.join('.')} or newer, and this is ${version}. See https://nodejs.org`;
}
