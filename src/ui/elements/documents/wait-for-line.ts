const LONGEST = 30_000;

/** Waits longer from try to try, and not at all once the device says that it is connected again. */
export const waitForLine = async (tries: number): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(end, Math.min(LONGEST, 500 * 2 ** tries));
    function end(): void {
      clearTimeout(timer);
      window.removeEventListener("online", end);
      done();
    }
    window.addEventListener("online", end);
  });
