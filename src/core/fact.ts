/** One thing that is known, or not, about a box, with where it comes from. */
export type Fact<Value> =
	/** The box answered; `source` is the file or command that said it. */
	| {readonly kind: 'known'; readonly value: Value; readonly source: string}
	/** The box was asked and gave no usable answer; `reason` is for people. */
	| {readonly kind: 'unknown'; readonly reason: string}
	/** The question makes no sense on this box; `reason` is for people. */
	| {readonly kind: 'not-applicable'; readonly reason: string};

/** Returns a fact that the box answered itself. */
export function known<Value>(value: Value, source: string): Fact<Value> {
	return {kind: 'known', value, source};
}

/** Returns a fact that could not be found out. */
export function unknown(reason: string): Fact<never> {
	return {kind: 'unknown', reason};
}

/** Returns a fact that has no meaning on this box. */
export function notApplicable(reason: string): Fact<never> {
	return {kind: 'not-applicable', reason};
}

/** Returns the value of a known fact, else the fallback. */
export function valueOr<Value, Fallback>(fact: Fact<Value>, fallback: Fallback): Value | Fallback {
	return fact.kind === 'known' ? fact.value : fallback;
}

/** Returns the fact with its value changed; unknown and not applicable stay as they are. */
export function mapFact<From, To>(fact: Fact<From>, change: (value: From) => To): Fact<To> {
	return fact.kind === 'known' ? known(change(fact.value), fact.source) : fact;
}
