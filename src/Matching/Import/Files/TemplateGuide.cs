using Matching.Domain;

namespace Matching.Import;

/// <summary>What a template says of its columns: a row of English titles under the Chinese ones, then a row for each column.</summary>
internal static class TemplateGuide
{
    private static readonly (Text Title, Func<FileFormat, Column, string> Say)[] Parts =
    [
        (new("列名", "title"), (_, column) => column.Title),
        (new("英文列名", "key"), (_, column) => column.Key),
        (new("必填", "required"), Required),
        (new("可用单位", "units"), (_, column) => string.Join("、", column.Units.Where(unit => unit.Name.Length > 0).Select(unit => unit.Name))),
        (new("含义", "meaning in Chinese"), (_, column) => column.Meaning.Zh),
        (new("英文含义", "meaning"), (_, column) => column.Meaning.En),
        (new("可填", "permitted in Chinese"), (_, column) => column.Permitted.Zh),
        (new("英文可填", "permitted"), (_, column) => column.Permitted.En),
        (new("示例", "example"), (_, column) => column.Example),
    ];

    /// <summary>The rows, each by the Chinese titles.</summary>
    public static IReadOnlyList<Dictionary<string, object>> Of(FileFormat format) =>
    [
        Parts.ToDictionary(part => part.Title.Zh, part => (object)part.Title.En),
        .. format.Columns.Select(column => Parts.ToDictionary(part => part.Title.Zh, part => (object)part.Say(format, column))),
    ];

    private static string Required(FileFormat format, Column column) =>
        column.Required ? "必填 · required" : format.OneOf.Any(choice => choice.Contains(column)) ? "至少填一项 · one at least" : "";
}
