/** What one fetch of the network script found out. */
export type FetchReport = {
	/** Code of the last answer of a server. */
	readonly status: number | undefined;
	/** Its words, such as `404 Not Found`. */
	readonly statusText: string | undefined;
	/** First two bytes of what was fetched, in hexadecimal. */
	readonly bytes: string | undefined;
	/** How long it took. */
	readonly milliseconds: number | undefined;
	/** The program was ended because it took too long. */
	readonly timedOut: boolean;
	/** Last words of the program. */
	readonly words: string | undefined;
	/** The server's clock, milliseconds since 1970. */
	readonly serverTime: number | undefined;
	/** The box's clock when the answer was there. */
	readonly boxTime: number | undefined;
};

/** Exit codes of a program that `timeout` ended: 124 of coreutils, 143 (TERM) of BusyBox. */
const TIMED_OUT = /^exit (?:124|143)$/m;

/** Returns what the output of one fetch means; any text is accepted. */
export function fetchReportIn(text: string): FetchReport {
	const status = [...text.matchAll(/^\s*HTTP\/[\d.]+\s+(\d{3})([^\r\n]*)/gim)].at(-1);
	const date = [...text.matchAll(/^\s*Date:\s*([^\r\n]+)/gim)].at(-1)?.[1];
	const uptime = /^uptime (\d+\.?\d*) (\d+\.?\d*)$/m.exec(text);
	const clock = /^clock (\d{1,12})$/m.exec(text)?.[1];
	const serverTime = date === undefined ? Number.NaN : Date.parse(date);
	return {
		status: status?.[1] === undefined ? undefined : Number(status[1]),
		statusText: status && `${status[1]}${status[2]}`.trim(),
		bytes: /^bytes\s+([0-9a-f]{2}(?:\s+[0-9a-f]{2})?)\s*$/m.exec(text)?.[1]?.replace(/\s+/, ' '),
		milliseconds: uptime ? Math.round((Number(uptime[2]) - Number(uptime[1])) * 1000) : undefined,
		timedOut: TIMED_OUT.test(text),
		words: [...text.matchAll(/^\s*wget: (?!note:)([^\r\n]+)/gm)].at(-1)?.[1],
		serverTime: Number.isNaN(serverTime) ? undefined : serverTime,
		boxTime: clock === undefined ? undefined : Number(clock) * 1000,
	};
}

/** Returns the output that the network script would give for a fetch, for pretend boxes. */
export function formatFetchReport(report: Partial<FetchReport>): string {
	const lines = [
		report.statusText === undefined ? undefined : `  HTTP/1.1 ${report.statusText}`,
		report.serverTime === undefined
			? undefined
			: `  Date: ${new Date(report.serverTime).toUTCString()}`,
		report.words === undefined ? undefined : `wget: ${report.words}`,
		`exit ${report.timedOut ? 143 : report.bytes === undefined ? 1 : 0}`,
		report.bytes === undefined ? undefined : `bytes ${report.bytes}`,
		`uptime 100.00 ${(100 + (report.milliseconds ?? 0) / 1000).toFixed(2)}`,
		report.boxTime === undefined ? undefined : `clock ${Math.round(report.boxTime / 1000)}`,
	];
	return lines.filter((line) => line !== undefined).join('\n');
}
