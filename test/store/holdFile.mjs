/** A process that holds the file for writing until it is told to end: its input is closed. */
import Database from 'better-sqlite3';

const { file } = JSON.parse(process.argv[2]);
const database = new Database(file);
database.exec('begin immediate');
process.stdout.write('held');
process.stdin.on('end', () => {
  database.exec('rollback');
  database.close();
});
process.stdin.resume();
