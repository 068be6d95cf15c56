using System.Text;

namespace Matching.Storage;

/// <summary>What the store must know about one kind of row.</summary>
/// <param name="Name">The kind's name in messages and in files.</param>
/// <param name="Key">The row's key.</param>
/// <param name="Parts">What the key is made of; none of it may be null.</param>
/// <param name="Freeze">The row in canonical form.</param>
internal sealed record RowKind<T>(string Name, Func<T, string> Key, Func<T, string?[]> Parts, Func<T, T> Freeze)
    where T : class
{
    /// <summary>The row's key, checked.</summary>
    /// <exception cref="ArgumentException">The row is null, or its key is missing, empty or too long.</exception>
    public string CheckedKey(T? row, int index)
    {
        if (row is null) throw new ArgumentException($"{Name}, row {index}: the row is null.");
        if (Array.Exists(Parts(row), part => part is null)) throw new ArgumentException($"{Name}, row {index}: a part of the key is null.");
        var key = Key(row);
        if (key.Length == 0) throw new ArgumentException($"{Name}, row {index}: the key is empty.");
        if (Encoding.UTF8.GetByteCount(key) > RowKinds.MaxKeyBytes)
            throw new ArgumentException($"{Name}, row {index}: the key '{key[..40]}…' is longer than {RowKinds.MaxKeyBytes} bytes.");
        return key;
    }
}
