import type {Company} from '../content/course-settings.ts';
import type {CertificateSheet} from './care-certificate-sheet.ts';
import type {PrivateKind, ReportedElement} from './care-employer.ts';
import type {Ending} from './endings.ts';
import type {Diagnosis} from './care-help.ts';
import type {ModuleCard} from './care-module-card.ts';
import type {Notice} from './care-notices.ts';
import type {Place} from './care-place.ts';
import type {PrivateKeeping} from './care-privacy.ts';
import type {Keeping} from './care-save-state.ts';
import type {ModuleText} from './care-text.ts';
import type {Display} from './display.ts';
import type {ModulePage} from './module-page.ts';

/** Everything that the course shows, as plain values. */
export interface View {
  /** Tells one page from the next: when it changes, focus goes to the heading. */
  key: string;
  title: string;
  version: string;
  company: Company;
  /** Undefined where there is nothing to keep, as in a review. */
  keeping?: Keeping;
  privateKeeping: PrivateKeeping;
  lastSaved?: number;
  display: Display;
  notices: Notice[];
  /** Title of what the screen was to show and could not be loaded, or ''. */
  missing: string;
  screen:
    | {
        name: 'home';
        heading: string;
        summary: string;
        learner: string;
        modules: ModuleCard[];
        people: string[];
        justFinished: string;
        isFailed: boolean;
        hasCertificate: boolean;
      }
    | {
        name: 'module';
        /** Its id, which leads to its text version. */
        module?: string;
        heading: string;
        /** Title of the conversation, or of the menu of them. */
        part?: string;
        /** Both are missing while the module is on its way. */
        place?: Place;
        page?: ModulePage;
      }
    | {
        name: 'certificate';
        /** Missing while it is on its way. */
        sheet?: CertificateSheet;
      }
    | {
        name: 'text';
        module: string;
        heading: string;
        /** Missing while it is on its way. */
        text?: ModuleText;
      }
    | {
        name: 'employer';
        reported: ReportedElement[];
        reports: boolean;
        privateAnswers: 'device' | 'lms';
        privateKinds: PrivateKind[];
        sharesAudit: boolean;
      }
    | {name: 'help'; diagnosis: Diagnosis}
    | {
        name: 'goodbye';
        ending: Ending;
        /** Who says goodbye. */
        person: string;
        /** All of the course, for what was done; none before a visit. */
        modules: ModuleCard[];
        hasCertificate: boolean;
      };
}

/** A screen, and what tells it from the next. */
export type ScreenView = Pick<View, 'key' | 'screen'>;
