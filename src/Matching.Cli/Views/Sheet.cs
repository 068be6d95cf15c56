using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>A table with the look that all tables of the command have.</summary>
internal sealed class Sheet
{
    /// <summary>From this width on there is room for one fact a column.</summary>
    public const int Wide = 140;

    /// <summary>Below this width facts share a column.</summary>
    public const int Medium = 100;

    private readonly Table _table = new() { Border = TableBorder.Simple };

    /// <summary>A column that wraps.</summary>
    public Sheet Column(string title) => Column(title, _ => { });

    /// <summary>A column of short words that never wraps.</summary>
    public Sheet Fixed(string title) => Column(title, column => column.NoWrap());

    /// <summary>A column of numbers.</summary>
    public Sheet Number(string title) => Column(title, column => column.NoWrap().RightAligned());

    /// <summary>A column of a set width, which wraps within it.</summary>
    public Sheet Column(string title, int width) => Column(title, column => column.Width(width));

    /// <summary>Adds a row.</summary>
    public Sheet Row(params ReadOnlySpan<Paragraph> cells)
    {
        _table.AddRow([.. cells]);
        return this;
    }

    /// <summary>Prints the table.</summary>
    public void Write(IAnsiConsole console) => console.Write(_table);

    /// <summary>Text in a cell.</summary>
    public static Paragraph Cell(string? text, Style? style = null) => new(text ?? "", style);

    private Sheet Column(string title, Action<TableColumn> shape)
    {
        var column = new TableColumn(new Paragraph(title, Tone.Strong)).Padding(0, 1);
        shape(column);
        _table.AddColumn(column);
        return this;
    }
}
