/** Ends what global-setup started. */
module.exports = async () => {
  await globalThis.puenteTestPostgres?.stop();
};
