using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>The bar of an import: filled by how much of the file was read, as nobody knows its rows beforehand.</summary>
internal static class ImportProgress
{
    public static ImportOutcome Show(Session session, FileStream content, Func<IProgress<int>, ImportOutcome> import)
    {
        if (!Work.IsLive(session.Error)) return import(new Steps<int>(_ => { }));
        return session.Error.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask(session.Words.Of("读取", "reading"), maxValue: Math.Max(1, content.Length));
            return import(new Steps<int>(rows =>
            {
                task.Description = session.Words.Of($"已读 {rows:N0} 行", $"{rows:N0} rows read");
                if (content.CanRead) task.Value = content.Position;
            }));
        });
    }
}
