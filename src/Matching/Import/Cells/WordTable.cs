using System.Collections.Frozen;
using Matching.Domain;

namespace Matching.Import;

/// <summary>The words permitted for the values of a closed or open set: one written form each, and every form that is understood.</summary>
internal sealed class WordTable<T>
    where T : notnull
{
    private readonly FrozenDictionary<string, T> _byWord;
    private readonly Dictionary<T, string> _written;

    /// <param name="entries">Value, written form, and the Chinese words for it separated by <c>|</c>, the usual one first.</param>
    public WordTable(params (T Value, string Written, string Chinese)[] entries)
    {
        _written = entries.ToDictionary(e => e.Value, e => e.Written);
        _byWord = entries
            .SelectMany(e => e.Chinese.Split('|', StringSplitOptions.RemoveEmptyEntries).Append(e.Written).Select(word => (Word: Fold.Word(word), e.Value)))
            .DistinctBy(pair => pair.Word)
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Value);
        Permitted = new(
            string.Join("、", entries.Select(e => e.Chinese.Split('|')[0] is { Length: > 0 } zh ? zh : e.Written)),
            string.Join(", ", entries.Select(e => e.Written)));
    }

    /// <summary>The words in both languages, for messages.</summary>
    public Text Permitted { get; }

    public bool TryFind(string text, out T value) => _byWord.TryGetValue(Fold.Word(text), out value!);

    public string Write(T value) =>
        _written.TryGetValue(value, out var word) ? word : throw new ArgumentOutOfRangeException(nameof(value), value, "The value has no written form.");
}
