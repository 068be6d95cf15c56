using Matching.Domain;

namespace Matching.Api.Http;

/// <summary>The kinds of data file as addresses name them.</summary>
internal static class FileKind
{
    /// <summary>The words, in lower case.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Enum.GetNames<DataFileKind>().Select(name => name.ToLowerInvariant())];

    /// <summary>The kind that a word of an address names, in any case.</summary>
    /// <exception cref="NotInCatalogException">There is no such kind.</exception>
    public static DataFileKind Of(string word) =>
        Words.Index().FirstOrDefault(kind => kind.Item.Equals(word, StringComparison.OrdinalIgnoreCase)) is { Item: not null, Index: var index }
            ? (DataFileKind)index
            : throw new NotInCatalogException("kind of file", word);
}
