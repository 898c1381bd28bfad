import { faultText } from '../lib/faults.ts';
import { fieldName, type PathFault } from './schemaFaults.ts';
import type { FileFault, Locate } from './yamlFile.ts';

/** Says where in a file each fault is (lines and columns from 1), in the order of the file. */
export const placeFaults = (
  file: string,
  faults: readonly PathFault[],
  locate: Locate,
): readonly FileFault[] =>
  faults
    .map(({ path, fault, key }) => ({
      file,
      field: fieldName(path),
      message: faultText(fault),
      fault,
      ...locate(path, key),
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
