using System.CommandLine;
using Matching.Cli.Commands;
using Spectre.Console;

namespace Matching.Cli.Help;

/// <summary>
/// The help of a command: what it is for, what it takes, and examples. Always in both languages, since whoever needs help may not know <c>--lang</c>.
/// </summary>
/// <remarks>The library's own help counts characters, not cells, so that Chinese would run over the edge.</remarks>
internal static class CommandHelp
{
    public static void Write(Command command, IAnsiConsole console)
    {
        console.Write(new Paragraph((command.Description ?? "") + "\n\n", Tone.Strong));
        Title(console, "用法 Usage");
        console.Write(new Padder(new Paragraph(Usage(command)), new Padding(2, 0, 0, 1)));
        Section(console, "动词 Verbs", command.Subcommands.Select(c => (c.Name, c.Description)));
        Section(console, "参数 Arguments", command.Arguments.Select(a => (LabelOf(a), a.Description)));
        Section(console, "选项 Options", command.Options.Where(o => !o.Recursive).Select(o => (LabelOf(o), o.Description)));
        Section(console, "通用选项 Options of every verb", Inherited(command).Select(o => (LabelOf(o), o.Description)));
        Examples(console, command);
        Title(console, "退出码 Exit codes");
        console.Write(new Padder(new Paragraph("0 完成 done · 1 数据被拒或无法读取 data refused · 2 用法有误 wrong usage · 130 已取消 canceled"), new Padding(2, 0, 0, 0)));
    }

    private static void Examples(IAnsiConsole console, Command command)
    {
        var examples = command is VerbCommand verb ? verb.Examples : First(command);
        Title(console, "例 Examples");
        foreach (var (line, meaning) in examples)
        {
            console.Write(new Padder(new Paragraph(line), new Padding(2, 0, 0, 0)));
            console.Write(new Padder(new Paragraph($"{meaning.Zh} {meaning.En}", Tone.Muted), new Padding(6, 0, 0, 0)));
        }

        console.WriteLine();
    }

    private static IReadOnlyList<Example> First(Command command) => [.. command.Subcommands.SelectMany(sub => sub is VerbCommand verb ? [verb.Examples[0]] : First(sub))];

    private static void Section(IAnsiConsole console, string title, IEnumerable<(string Label, string? Description)> rows)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        var any = false;
        foreach (var (label, description) in rows)
        {
            any = true;
            grid.AddRow(new Paragraph(label), new Paragraph(description ?? "", Tone.Muted));
        }

        if (!any) return;
        Title(console, title);
        console.Write(grid);
        console.WriteLine();
    }

    private static void Title(IAnsiConsole console, string title) => console.Write(new Paragraph(title + "\n", Tone.Strong));

    private static string Usage(Command command) => command.Subcommands.Count > 0
        ? $"{NameOf(command)} <verb> [--db FILE]"
        : string.Join(' ', [NameOf(command), .. command.Arguments.Select(LabelOf), .. command.Options.Where(o => !o.Recursive).Select(InUsage)]);

    /// <summary>What to type for a command: <c>matching</c> and the verbs that lead to it.</summary>
    public static string NameOf(Command command) =>
        command is RootCommand ? "matching" : string.Join(' ', [.. command.Parents.OfType<Command>().Select(NameOf), command.Name]);

    private static string InUsage(Option option) => option.Required ? LabelOf(option) : $"[{LabelOf(option)}]";

    private static string LabelOf(Argument argument) => argument.HelpName ?? argument.Name;

    private static string LabelOf(Option option) =>
        string.Join(", ", [option.Name, .. option.Aliases.Where(a => a is not ['/', ..] and not "-?")]) + (option.HelpName is { } value ? $" {value}" : "");

    private static IEnumerable<Option> Inherited(Command command) =>
        command.Options.Where(o => o.Recursive).Concat(command.Parents.OfType<Command>().SelectMany(Inherited));
}
