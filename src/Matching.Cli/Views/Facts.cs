using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>Lines of a name and what there is to say under it.</summary>
/// <param name="session">Language and console.</param>
internal sealed class Facts(Session session)
{
    private readonly Grid _grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(0, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));

    /// <summary>Adds a line.</summary>
    public Facts Add(Text name, string said, Style? style = null)
    {
        _grid.AddRow(new Paragraph(session.Words[name], Tone.Muted), new Paragraph(said, style));
        return this;
    }

    /// <summary>Adds a line.</summary>
    public Facts Add(Text name, Text said, Style? style = null) => Add(name, session.Words[said], style);

    /// <summary>Prints the lines.</summary>
    public void Write() => session.Output.Write(_grid);
}
