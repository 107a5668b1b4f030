/** Returns a size for people, in decimal units as disks are sold: `4 kB`, `812 MB`, `2.8 GB`. */
export function sizeText(bytes: number): string {
	if (bytes > 0 && bytes < 1e6) {
		return `${Math.ceil(bytes / 1e3)} kB`;
	}

	if (bytes < 1e9) {
		return `${Math.round(bytes / 1e6)} MB`;
	}

	return bytes < 1e12 ? `${(bytes / 1e9).toFixed(1)} GB` : `${(bytes / 1e12).toFixed(1)} TB`;
}
