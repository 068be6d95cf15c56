namespace Matching.Storage.LiteDb;

/// <summary>The layouts and the steps between them.</summary>
/// <remarks>
/// <list type="bullet">
/// <item><description>Version 1: every row's source is one text, <c>kind: text</c>; engagements have no channel.</description></item>
/// <item><description>Version 2: a source is a document of kind and name; engagements may have a channel.</description></item>
/// <item><description>Version 3: the meta names the version of the companies, and says how many there are.</description></item>
/// </list>
/// </remarks>
internal static class StoreMigrations
{
    /// <summary>The layout that this release writes.</summary>
    public const int CurrentVersion = 3;

    /// <summary>All steps, oldest first.</summary>
    public static IReadOnlyList<StoreMigration> All { get; } =
    [
        new(1, SourceText.ToDocuments),

        // Only the meta changes, and that is written with every step.
        new(2, _ => { }),
    ];
}
