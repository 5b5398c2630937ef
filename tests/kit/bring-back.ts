import SMTPConnection from "nodemailer/lib/smtp-connection";

/** Brings a mail to a listener as a mail server does, from nobody; gives the code of the answer: 250 where it was taken. */
export const bringBack = async (port: number, to: string, raw: Uint8Array, from = ""): Promise<number> => {
  const connection = new SMTPConnection({ host: "127.0.0.1", port, ignoreTLS: true });
  const failed = new Promise<number>((done) => {
    connection.on("error", (error: Error & { responseCode?: number }) => done(error.responseCode ?? 0));
  });
  const brought = new Promise<number>((done) => {
    connection.connect(() => {
      connection.send({ from, to }, Buffer.from(raw), (error) => {
        done(error === null ? 250 : ((error as Error & { responseCode?: number }).responseCode ?? 0));
      });
    });
  });
  try {
    return await Promise.race([brought, failed]);
  } finally {
    connection.close();
  }
};
