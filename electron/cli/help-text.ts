export const HELP = `案头：离线写作助手，写抓基层党建工作述职报告。

用法：
  antou import 文件 [--json]
      读入报告，把整理好的内容（JSON）写到标准输出，改动过的地方写到标准错误。
  antou check 文件 [--type 报告类型] [--words 词表] [--json]
      检查清单、校对、空项、残留标记和各部分占比。有错误时退出码为 1。
      --words 带上一份自定义词表：案头导出的词表文件，或者每行一条的两列文本。
  antou export 文件 -o 输出.docx [--final] [--profile 版式]
      导出 Word 文件。带 --final 时，还有空项或残留标记就不导出，退出码为 1。
      版式可以写案头自带的（如 standard、seal），也可以写自己保存的版式名称。
  antou --help
      显示这段说明。

文件可以是 .docx、.doc、.wps、.rtf、.txt、.md（UTF-8、UTF-16、GB18030 都可以）或 .antou 草稿。
退出码：0 正常；1 检查出错误，或拒绝定稿导出；2 参数不对，或文件不能用。
`
