using Matching.Catalog;

namespace Matching.Features;

/// <summary>
/// One feature of all companies in the order of places (<see cref="CompanyMeasures"/>), NaN where missing. Most features have few distinct values, even of
/// a million companies: then these are kept once, with a code for each place. Immutable.
/// </summary>
public sealed class CompanyMeasure
{
    private readonly float[] _values;
    private readonly Codes? _codes;

    /// <summary>Takes distinct values and the code of each place.</summary>
    internal CompanyMeasure(float[] values, Codes codes) => (_values, _codes) = (values, codes);

    /// <summary>Takes the value of each place.</summary>
    internal CompanyMeasure(float[] values) => _values = values;

    /// <summary>The value at a place.</summary>
    public float this[int place] => _codes is null ? _values[place] : _values[_codes[place]];

    /// <summary>Copies the values of neighboring places.</summary>
    /// <param name="start">The first place.</param>
    /// <param name="column">Receives one value a place.</param>
    public void CopyTo(int start, Span<float> column)
    {
        if (_codes is null) _values.AsSpan(start, column.Length).CopyTo(column);
        else _codes.Spread(_values, start, column);
    }

    /// <summary>Turns the values of all places into something else; each distinct value once where they are few.</summary>
    /// <param name="convert">Turns values into as many others.</param>
    /// <param name="column">Receives one value a place.</param>
    public void Convert<T>(Conversion<T> convert, Span<T> column)
    {
        if (_codes is null)
        {
            convert(_values, column);
            return;
        }

        var converted = new T[_values.Length];
        convert(_values, converted);
        _codes.Spread(converted, 0, column);
    }

    /// <summary>Turns values into as many others, each by itself.</summary>
    public delegate void Conversion<T>(ReadOnlySpan<float> values, Span<T> converted);
}
