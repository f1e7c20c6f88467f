/**
 * 批量审核一个文件夹: audits every report in a folder and leaves one JSON a file and `summary.json`.
 * A thin call of the command: `pnpm audit-folder FOLDER [OUT]`.
 */
import { main } from '@gouji/cli';

const [folder, out = 'out'] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('用法：pnpm audit-folder 文件夹 [输出文件夹]\n');
  process.exitCode = 2;
} else {
  process.exitCode = await main(['audit', folder, '--format', 'json', '--out', out]);
}
