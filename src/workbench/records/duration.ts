// A duration is a whole number of hundredths of a second, the finest that both
// standards write.

/** Exclusive, and eleven years: five digits of hours, as a timespan has. */
const tooLong = 100_000 * 360_000;

/**
 * Reads a SCORM 1.2 timespan or an ISO 8601 duration; undefined if it is
 * neither, or longer than anybody can mean.
 */
export function readDuration(text: string): number | undefined {
  const timespan = /^(\d{1,5}):(\d\d):(\d\d(?:\.\d{1,2})?)$/.exec(text);
  if (timespan) {
    const [, hours, minutes, seconds] = timespan;
    return hundredths(Number(hours), Number(minutes), Number(seconds));
  }
  const iso =
    /^P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
      text,
    );
  if (!iso) return undefined;
  const [days, hours, minutes, seconds] = iso
    .slice(1)
    .map((part) => Number(part ?? 0)) as [number, number, number, number];
  return hundredths(days * 24 + hours, minutes, seconds);
}

function hundredths(
  hours: number,
  minutes: number,
  seconds: number,
): number | undefined {
  const sum = Math.round((hours * 3600 + minutes * 60 + seconds) * 100);
  return sum < tooLong ? sum : undefined;
}

function parts(duration: number) {
  return {
    hours: Math.floor(duration / 360_000),
    minutes: Math.floor(duration / 6000) % 60,
    seconds: (duration % 6000) / 100,
  };
}

/** SCORM 1.2: 0001:05:12.34 */
export function timespan(duration: number): string {
  const {hours, minutes, seconds} = parts(duration);
  const two = String(minutes).padStart(2, '0');
  return `${String(hours).padStart(4, '0')}:${two}:${seconds.toFixed(2).padStart(5, '0')}`;
}

/** SCORM 2004 and everybody else: PT1H5M12.34S */
export function isoDuration(duration: number): string {
  const {hours, minutes, seconds} = parts(duration);
  const rest = Number.isInteger(seconds) ? `${seconds}` : seconds.toFixed(2);
  return `PT${hours}H${minutes}M${rest}S`;
}

/** For people: 1 h 5 min 12 s */
export function durationInWords(duration: number): string {
  const {hours, minutes, seconds} = parts(duration);
  const words = [
    hours && `${hours} h`,
    minutes && `${minutes} min`,
    `${Math.round(seconds)} s`,
  ];
  return words.filter(Boolean).join(' ');
}
