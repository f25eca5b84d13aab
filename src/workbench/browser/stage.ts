export interface Stage {
  /** Shows the course, or the button that opens its window. */
  open(url: string): void;
  /** Takes the course away, as LMSs do after a navigation request. */
  close(): void;
  /** Takes it away at once, and nobody has asked for it. */
  takeAway(): void;
  /** The course's window, while there is one. */
  window(): Window | null;
}

type Say = (message: string, kind?: 'good' | 'bad' | 'calm') => void;

/** Where the course plays: in the frame, or in a window of its own. */
export function stage({view}: {view: 'frame' | 'window'}, say: Say): Stage {
  return view === 'window' ? ownWindow(say) : frame(say);
}

function frame(say: Say): Stage {
  const element = document.getElementById('course') as HTMLIFrameElement;
  return {
    open(url) {
      element.hidden = false;
      element.src = url;
      say('Waiting for the course to initialise.');
    },
    close() {
      // Not while the course is still inside its call to Terminate.
      setTimeout(() => {
        element.hidden = true;
        element.src = 'about:blank';
        document.getElementById('after')!.hidden = false;
      });
    },
    takeAway() {
      element.remove();
      showTaken();
    },
    window: () => element.contentWindow,
  };
}

function ownWindow(say: Say): Stage {
  const before = document.getElementById('before')!;
  const button = document.getElementById('open-window') as HTMLButtonElement;
  let course: Window | null = null;
  let address = '';
  button.addEventListener('click', () => {
    // A second click brings the same window forward; its visit goes on.
    if (course && !course.closed) return course.focus();
    course = window.open(address, '', 'popup,width=1080,height=760');
    say(
      course
        ? 'The course is open in its own window. Keep this one open, too.'
        : 'The browser has blocked the window. Allow windows for this address.',
      course ? 'calm' : 'bad',
    );
  });
  return {
    open(url) {
      address = url;
      before.hidden = false;
      button.disabled = false;
      say('Ready to open the course.');
    },
    close() {
      setTimeout(() => course?.close());
      before.hidden = true;
      document.getElementById('after')!.hidden = false;
    },
    takeAway() {
      course?.close();
      before.hidden = true;
      showTaken();
    },
    window: () => course,
  };
}

function showTaken() {
  const after = document.getElementById('after')!;
  after.querySelector('h2')!.textContent = 'The course is gone';
  after.querySelector('p')!.textContent =
    'The LMS has taken the course away, as rehearsed.';
  after.hidden = false;
}
