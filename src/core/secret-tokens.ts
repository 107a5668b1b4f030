/**
 * How tokens begin that are secret wherever they stand: those of Docker Hub (personal and of an
 * organisation), GitHub and GitLab say by their beginning what they are.
 */
export const TOKENS: readonly string[] = [
	...['dckr_pat_', 'dckr_oat_', 'github_pat_', 'ghp_', 'gho_', 'ghs_', 'ghu_', 'glpat-'],
];
