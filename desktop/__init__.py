"""The Qt shell of Lectern: windows, widgets and what runs behind them. The work is done in ``index``."""
