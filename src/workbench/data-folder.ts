import {homedir} from 'node:os';
import {join} from 'node:path';

/** Where this user's programs keep their data, by the system's own custom. */
export function usualDataFolder(
  platform = process.platform,
  env = process.env,
  home = homedir(),
): string {
  const name = 'i-care-workbench';
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), name);
  }
  if (platform === 'darwin') {
    return join(home, 'Library', 'Application Support', name);
  }
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), name);
}
