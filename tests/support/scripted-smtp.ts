import { type AddressInfo, createServer, type Socket } from "node:net";

/** What a mail server may do at each step of its conversation. */
export type SmtpStep = "greeting" | "EHLO" | "AUTH" | "MAIL" | "RCPT" | "DATA" | "message" | "QUIT";

/** An answer such as `451 Later`; or it says nothing, or breaks the line. */
export type SmtpAct = string | "hang" | "drop";

export interface ScriptedSmtp {
  /** For SMTP_URL. */
  url: string;
  /** How often somebody connected. */
  connections: number;
  /** The messages that arrived whole, as they came, whatever was answered. */
  messages: string[];
  /** What it heard, line by line, without the messages. */
  heard: string[];
  stop(): Promise<void>;
}

const USUAL: Record<SmtpStep, string> = {
  greeting: "220 scripted",
  EHLO: "250-scripted\r\n250 AUTH PLAIN LOGIN",
  AUTH: "235 2.7.0 welcome",
  MAIL: "250 2.1.0 fine",
  RCPT: "250 2.1.5 fine",
  DATA: "354 go on",
  message: "250 2.0.0 taken",
  QUIT: "221 bye",
};

/**
 * A mail server that does at each step what the script says, and what a good one does where that is
 * silent.
 * @param script is given the step and the number of the connection, from 1 on.
 */
export async function startScriptedSmtp(
  script: (step: SmtpStep, connection: number, line: string) => SmtpAct | undefined = () =>
    undefined,
): Promise<ScriptedSmtp> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    converse(socket, ++state.connections);
  });
  const state: ScriptedSmtp = {
    url: "",
    connections: 0,
    messages: [],
    heard: [],
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  function converse(socket: Socket, connection: number): void {
    let buffer = "";
    let inMessage = false;
    const act = (step: SmtpStep, line: string) => {
      const doing = script(step, connection, line) ?? USUAL[step];
      if (doing === "drop") socket.destroy();
      else if (doing !== "hang") socket.write(`${doing}\r\n`);
      inMessage = step === "DATA" && doing.startsWith("354");
    };
    act("greeting", "");
    socket.on("data", (chunk) => {
      buffer += chunk.toString("latin1");
      for (;;) {
        const end = buffer.indexOf(inMessage ? "\r\n.\r\n" : "\r\n");
        if (end < 0) return;
        const text = buffer.slice(0, end);
        buffer = buffer.slice(end + (inMessage ? 5 : 2));
        if (inMessage) state.messages.push(text);
        else state.heard.push(text);
        act(inMessage ? "message" : stepOf(text), text);
      }
    });
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  state.url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

function stepOf(line: string): SmtpStep {
  const word = line.slice(0, 4).toUpperCase();
  return word === "HELO" ? "EHLO" : ((word in USUAL ? word : "QUIT") as SmtpStep);
}
