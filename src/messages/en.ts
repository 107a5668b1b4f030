/**
 * English, the language that the others are translated from.
 *
 * One file per area keeps each of them readable; a key is unique over all.
 */
import {answers} from './en/answers.ts';
import {change} from './en/change.ts';
import {check} from './en/check.ts';
import {choices} from './en/choices.ts';
import {cli} from './en/cli.ts';
import {commands} from './en/commands.ts';
import {common} from './en/common.ts';
import {diagnose} from './en/diagnose.ts';
import {diagnosisDocker} from './en/diagnosis-docker.ts';
import {diagnosisNetwork} from './en/diagnosis-network.ts';
import {diagnosisPackages} from './en/diagnosis-packages.ts';
import {diagnosisRepositories} from './en/diagnosis-repositories.ts';
import {diagnosisService} from './en/diagnosis-service.ts';
import {diagnosisTrust} from './en/diagnosis-trust.ts';
import {explain} from './en/explain.ts';
import {explainTools} from './en/explain-tools.ts';
import {fact} from './en/fact.ts';
import {forward} from './en/forward.ts';
import {glossary} from './en/glossary.ts';
import {keep} from './en/keep.ts';
import {keys} from './en/keys.ts';
import {lesson} from './en/lesson.ts';
import {machine} from './en/machine.ts';
import {mend} from './en/mend.ts';
import {plan} from './en/plan.ts';
import {practice} from './en/practice.ts';
import {remedy} from './en/remedy.ts';
import {report} from './en/report.ts';
import {repositories} from './en/repositories.ts';
import {resume} from './en/resume.ts';
import {rootless} from './en/rootless.ts';
import {settings} from './en/settings.ts';
import {ssh} from './en/ssh.ts';
import {terms} from './en/terms.ts';
import {undo} from './en/undo.ts';
import {verify} from './en/verify.ts';
import {why} from './en/why.ts';
import {wizard} from './en/wizard.ts';

/** Every English text by key. */
export const english = {
	...common,
	...commands,
	...forward,
	...rootless,
	...plan,
	...verify,
	...keep,
	...mend,
	...change,
	...check,
	...repositories,
	...choices,
	...answers,
	...diagnose,
	...explain,
	...terms,
	...explainTools,
	...fact,
	...keys,
	...machine,
	...ssh,
	...wizard,
	...cli,
	...practice,
	...glossary,
	...lesson,
	...why,
	...diagnosisNetwork,
	...diagnosisRepositories,
	...diagnosisPackages,
	...diagnosisTrust,
	...diagnosisService,
	...diagnosisDocker,
	...remedy,
	...report,
	...settings,
	...resume,
	...undo,
} as const;
